using System.Text.Json.Serialization;

namespace Umbraco.Optimizely.Api;

/// <summary>Comparison of a variation with the original.</summary>
public sealed record ResultsLift
{
    /// <summary>Relative improvement as a fraction.</summary>
    public double? Value { get; init; }

    /// <summary>Low and high end as fractions; not symmetric around the value.</summary>
    public IReadOnlyList<double>? ConfidenceInterval { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Significance { get; init; }

    /// <summary>Whether the threshold is reached.</summary>
    public bool? IsSignificant { get; init; }

    /// <summary><c>better</c>, <c>worse</c> or <c>equal</c>, with the winning direction taken in.</summary>
    public string? LiftStatus { get; init; }

    /// <summary>Visitors still needed as sent; <see cref="long.MaxValue" /> stands for unknown. See <see cref="KnownVisitorsRemaining" />.</summary>
    public long? VisitorsRemaining { get; init; }

    /// <summary>True for the winner.</summary>
    public bool? IsMostConclusive { get; init; }

    /// <summary>Whether an epoch ended.</summary>
    public bool? EndOfEpoch { get; init; }

    /// <summary>Scaled improvement.</summary>
    public double? ValueScaled { get; init; }

    /// <summary>Scaled interval.</summary>
    public IReadOnlyList<double>? ConfidenceIntervalScaled { get; init; }

    /// <summary>Visitors still needed, or null when Optimizely does not know.</summary>
    [JsonIgnore]
    public long? KnownVisitorsRemaining => VisitorsRemaining is < 0 or >= LargestExactNumber ? null : VisitorsRemaining;

    // Above 2^53 a proxy that reads numbers as doubles has already rounded the marker for unknown.
    private const long LargestExactNumber = 1L << 53;
}
