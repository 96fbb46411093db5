namespace Umbraco.Optimizely.Api;

/// <summary>The changes of a variation on one page.</summary>
public sealed record VariationAction
{
    /// <summary>The page; must exist.</summary>
    public long? PageId { get; init; }

    /// <summary>The changes; empty for the original.</summary>
    public IReadOnlyList<ExperimentChange>? Changes { get; init; }

    /// <summary>Address that previews the variation; only in answers.</summary>
    public string? ShareLink { get; init; }
}
