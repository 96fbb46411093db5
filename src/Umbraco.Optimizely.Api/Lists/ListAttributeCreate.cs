namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IListAttributesClient.CreateAsync" />.</summary>
public sealed record ListAttributeCreate
{
    /// <summary>The project it belongs to.</summary>
    public required long ProjectId { get; init; }

    /// <summary>Its name: letters, digits, underscore, hyphen; unique in the project.</summary>
    public required string Name { get; init; }

    /// <summary>Cookie, query parameter or JavaScript variable that holds the value.</summary>
    public required string KeyField { get; init; }

    /// <summary>See <see cref="ListAttributeType" />.</summary>
    public required string ListType { get; init; }

    /// <summary>Values separated by commas; replaces all old content.</summary>
    public string? ListContent { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
