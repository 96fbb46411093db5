namespace Umbraco.Optimizely.Api;

/// <summary>Where a click counts.</summary>
public sealed record ClickEventConfig
{
    /// <summary>CSS selector of the elements.</summary>
    public string? Selector { get; init; }
}
