using System.Text.Json;

namespace Umbraco.Optimizely.Api;

/// <summary>One change that a variation makes to a page, or code shared by all variations.</summary>
public sealed record ExperimentChange
{
    /// <summary>See <see cref="ExperimentChangeType" />.</summary>
    public string? Type { get; init; }

    /// <summary>UUID given by Optimizely.</summary>
    public string? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>CSS selector of what changes.</summary>
    public string? Selector { get; init; }

    /// <summary>Code, style or HTML.</summary>
    public string? Value { get; init; }

    /// <summary>What an attribute change sets.</summary>
    public ChangeAttributes? Attributes { get; init; }

    /// <summary>Styles an attribute change sets, by CSS property name.</summary>
    public IReadOnlyDictionary<string, string>? Css { get; init; }

    /// <summary>Where HTML or an image is put.</summary>
    public string? Operator { get; init; }

    /// <summary>Whether code loads apart from the snippet.</summary>
    public bool? Async { get; init; }

    /// <summary>Ids of changes that must come first.</summary>
    public IReadOnlyList<string>? Dependencies { get; init; }

    /// <summary>Where asynchronous code is.</summary>
    public string? Src { get; init; }

    /// <summary>Target of a redirect.</summary>
    public string? Destination { get; init; }

    /// <summary>JavaScript that gives the target of a redirect.</summary>
    public string? DestinationFunction { get; init; }

    /// <summary>Whether a redirect keeps the query.</summary>
    public bool? PreserveParameters { get; init; }

    /// <summary>Whether a redirect may lead to another one.</summary>
    public bool? AllowAdditionalRedirect { get; init; }

    /// <summary>The extension used.</summary>
    public string? ExtensionId { get; init; }

    /// <summary>Settings of the extension.</summary>
    public JsonElement? Config { get; init; }

    /// <summary>Where the element moves.</summary>
    public JsonElement? Rearrange { get; init; }
}
