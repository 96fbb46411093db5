namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IAttributesClient.CreateAsync" />.</summary>
public sealed record AttributeCreate
{
    /// <summary>The project it belongs to.</summary>
    public required long ProjectId { get; init; }

    /// <summary>Name used in code: letters, digits, underscore, hyphen, space, dot; at most 64.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
