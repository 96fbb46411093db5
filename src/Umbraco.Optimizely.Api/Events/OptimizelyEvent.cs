using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Something a visitor does that can be counted.</summary>
public sealed record OptimizelyEvent : IRecognizable
{
    /// <summary>The event's id.</summary>
    public long? Id { get; init; }

    /// <summary>The project it belongs to.</summary>
    public long? ProjectId { get; init; }

    /// <summary>The page of a click or pageview event.</summary>
    public long? PageId { get; init; }

    /// <summary>Name used in code.</summary>
    public string? Key { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Kind of event; read from a string or an object, written as a string.</summary>
    [JsonConverter(typeof(EventCategoryConverter))]
    public string? Category { get; init; }

    /// <summary>See <see cref="OptimizelyEventType" />.</summary>
    public string? EventType { get; init; }

    /// <summary>Where a click counts.</summary>
    public ClickEventConfig? Config { get; init; }

    /// <summary>Properties the event carries.</summary>
    public IReadOnlyList<EventProperty>? EventProperties { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary>True for an event of the first version.</summary>
    public bool? IsClassic { get; init; }

    /// <summary>Whether it may be changed.</summary>
    public bool? IsEditable { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    bool IRecognizable.IsRecognized => Id is not null;
}
