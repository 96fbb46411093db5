namespace Umbraco.Optimizely.Api;

/// <summary>Where an experiment without pages of its own runs.</summary>
public sealed record UrlTargeting
{
    /// <summary>Address that the editor loads.</summary>
    public string? EditUrl { get; init; }

    /// <summary>JSON in a string, as of a page.</summary>
    public string? Conditions { get; init; }

    /// <summary>See <see cref="PageActivationType" />.</summary>
    public string? ActivationType { get; init; }

    /// <summary>JavaScript function that polling and callback activation need.</summary>
    public string? ActivationCode { get; init; }

    /// <summary>Name used in code.</summary>
    public string? Key { get; init; }

    /// <summary>The hidden page made for it; only in answers.</summary>
    public long? PageId { get; init; }
}
