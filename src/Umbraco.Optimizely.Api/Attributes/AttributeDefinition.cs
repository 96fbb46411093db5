namespace Umbraco.Optimizely.Api;

/// <summary>Something a site tells about its visitors.</summary>
public sealed record AttributeDefinition : IRecognizable
{
    /// <summary>Its id.</summary>
    public long? Id { get; init; }

    /// <summary>The project it belongs to.</summary>
    public long? ProjectId { get; init; }

    /// <summary>Name used in code.</summary>
    public string? Key { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary><c>custom_attribute</c>, or <c>custom_dimension</c> for the first version.</summary>
    public string? ConditionType { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    bool IRecognizable.IsRecognized => Id is not null;
}
