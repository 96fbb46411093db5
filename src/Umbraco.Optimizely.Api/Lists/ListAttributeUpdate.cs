namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IListAttributesClient.UpdateAsync" />. Send name, key field, type and content together: sources differ on what may be left out.</summary>
public sealed record ListAttributeUpdate
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Cookie, query parameter or JavaScript variable that holds the value.</summary>
    public string? KeyField { get; init; }

    /// <summary>See <see cref="ListAttributeType" />.</summary>
    public string? ListType { get; init; }

    /// <summary>Values separated by commas; replaces all old content.</summary>
    public string? ListContent { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
