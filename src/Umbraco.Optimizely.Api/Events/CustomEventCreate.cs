using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IEventsClient.CreateCustomAsync" />.</summary>
public sealed record CustomEventCreate
{
    /// <summary>Name used in code: letters, digits, underscore, hyphen, space, dot; at most 64.</summary>
    public required string Key { get; init; }

    /// <summary>Always <c>custom</c>.</summary>
    public string EventType { get; init; } = OptimizelyEventType.Custom;

    /// <summary>Its name; the key by default.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Kind of event; read from a string or an object, written as a string.</summary>
    [JsonConverter(typeof(EventCategoryConverter))]
    public string? Category { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
