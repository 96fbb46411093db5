namespace Umbraco.Optimizely.Api;

/// <summary>A page: where an experiment runs and what counts as a visit there.</summary>
public sealed record OptimizelyPage : IRecognizable
{
    /// <summary>The page's id; also the id of its pageview event.</summary>
    public long? Id { get; init; }

    /// <summary>The project it belongs to.</summary>
    public long? ProjectId { get; init; }

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

    /// <summary>True for a hidden page made for one experiment's URL targeting.</summary>
    public bool? SingleUse { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    bool IRecognizable.IsRecognized => Id is not null;
}
