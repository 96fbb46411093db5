namespace Umbraco.Optimizely.Api;

/// <summary>How many visitors saw what. Shares are fractions of the total.</summary>
public sealed record ResultsReach
{
    /// <summary>Visitors of the original.</summary>
    public long? BaselineCount { get; init; }

    /// <summary>Share of the original.</summary>
    public double? BaselineReach { get; init; }

    /// <summary>Visitors of all other variations.</summary>
    public long? TreatmentCount { get; init; }

    /// <summary>Share of all other variations.</summary>
    public double? TreatmentReach { get; init; }

    /// <summary>All visitors.</summary>
    public long? TotalCount { get; init; }

    /// <summary>By variation id.</summary>
    public IReadOnlyDictionary<string, VariationReach>? Variations { get; init; }
}
