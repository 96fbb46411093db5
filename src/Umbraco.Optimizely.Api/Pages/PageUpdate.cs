namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IPagesClient.UpdateAsync" />: what is null stays as it is.</summary>
public sealed record PageUpdate
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Address that the editor loads.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Name used in code, letters, digits and underscores, at most 500; made by Optimizely when absent.</summary>
    public string? Key { get; init; }

    /// <summary>JSON in a string: where the page applies, such as <c>["and",["or",{"type":"url","match_type":"simple","value":"https://..."}]]</c>.</summary>
    public string? Conditions { get; init; }

    /// <summary>See <see cref="PageActivationType" />.</summary>
    public string? ActivationType { get; init; }

    /// <summary>JavaScript function that polling and callback activation need.</summary>
    public string? ActivationCode { get; init; }

    /// <summary>Kind of page, such as <c>article</c>; <c>other</c> by default.</summary>
    public string? Category { get; init; }

    /// <summary><c>single_url</c>, <c>url_set</c> or <c>global</c>.</summary>
    public string? PageType { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
