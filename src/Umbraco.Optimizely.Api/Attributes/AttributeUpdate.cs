namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IAttributesClient.UpdateAsync" />: what is null stays as it is.</summary>
public sealed record AttributeUpdate
{
    /// <summary>Name used in code.</summary>
    public string? Key { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
