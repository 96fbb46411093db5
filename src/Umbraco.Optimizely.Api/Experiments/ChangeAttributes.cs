namespace Umbraco.Optimizely.Api;

/// <summary>What an attribute change sets.</summary>
public sealed record ChangeAttributes
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The inner HTML.</summary>
    public string? Html { get; init; }

    /// <summary>Where a link goes.</summary>
    public string? Href { get; init; }

    /// <summary>Where an image is.</summary>
    public string? Src { get; init; }

    /// <summary>The class attribute.</summary>
    public string? Class { get; init; }

    /// <summary>The style attribute.</summary>
    public string? Style { get; init; }

    /// <summary>Whether it is made invisible.</summary>
    public bool? Hide { get; init; }

    /// <summary>Whether it is taken out.</summary>
    public bool? Remove { get; init; }
}
