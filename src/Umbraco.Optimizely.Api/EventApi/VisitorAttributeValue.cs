namespace Umbraco.Optimizely.Api;

/// <summary>Something known about a visitor.</summary>
public sealed record VisitorAttributeValue
{
    /// <summary><c>custom</c> for an attribute of the project.</summary>
    public required string Type { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; init; }

    /// <summary>Id of the attribute.</summary>
    public string? EntityId { get; init; }

    /// <summary>Key of the attribute.</summary>
    public string? Key { get; init; }
}
