using System.Text.Json;

namespace Umbraco.Optimizely.Api;

/// <summary>Something a visitor did.</summary>
public sealed record VisitorEvent
{
    /// <summary>Milliseconds since 1970 (UTC).</summary>
    public required long Timestamp { get; init; }

    /// <summary>Unique for each event: a repeat is dropped.</summary>
    public required string Uuid { get; init; }

    /// <summary>Key of the event.</summary>
    public string? Key { get; init; }

    /// <summary>Id of the event, or of the campaign for a decision.</summary>
    public string? EntityId { get; init; }

    /// <summary><c>campaign_activated</c> for a decision.</summary>
    public string? Type { get; init; }

    /// <summary>Hundredths of the currency.</summary>
    public long? Revenue { get; init; }

    /// <summary>A number.</summary>
    public double? Value { get; init; }

    /// <summary>How many.</summary>
    public long? Quantity { get; init; }

    /// <summary>More about it.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Tags { get; init; }

    /// <summary>Event properties.</summary>
    public IReadOnlyDictionary<string, string>? Properties { get; init; }
}
