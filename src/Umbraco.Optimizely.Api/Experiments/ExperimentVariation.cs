namespace Umbraco.Optimizely.Api;

/// <summary>A variation of an experiment.</summary>
public sealed record ExperimentVariation
{
    /// <summary>Its id; must be sent in an update for each variation that stays.</summary>
    public long? VariationId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>Name used in code.</summary>
    public string? Key { get; init; }

    /// <summary>Share of visitors in basis points; all of an experiment add up to 10000.</summary>
    public int? Weight { get; init; }

    /// <summary><c>active</c>, <c>paused</c> or <c>archived</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary>What it does, by page.</summary>
    public IReadOnlyList<VariationAction>? Actions { get; init; }
}
