namespace Umbraco.Optimizely.Api;

/// <summary>A property that an event carries.</summary>
public sealed record EventProperty
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary><c>boolean</c>, <c>number</c> or <c>string</c>.</summary>
    public string? DataType { get; init; }
}
