using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IEventsClient.CreateClickAsync" />.</summary>
public sealed record ClickEventCreate
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where a click counts.</summary>
    public required ClickEventConfig Config { get; init; }

    /// <summary>Always <c>click</c>.</summary>
    public string EventType { get; init; } = OptimizelyEventType.Click;

    /// <summary>Name used in code: letters, digits, underscore, hyphen; at most 64.</summary>
    public string? Key { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Kind of event; read from a string or an object, written as a string.</summary>
    [JsonConverter(typeof(EventCategoryConverter))]
    public string? Category { get; init; }
}
