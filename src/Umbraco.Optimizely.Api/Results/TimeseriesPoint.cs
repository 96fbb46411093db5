namespace Umbraco.Optimizely.Api;

/// <summary>Figures up to one point in time.</summary>
public sealed record TimeseriesPoint
{
    /// <summary>The point in time (UTC).</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>What is divided by, usually visitors.</summary>
    public long? Samples { get; init; }

    /// <summary>What is counted; revenue in hundredths.</summary>
    public double? Value { get; init; }

    /// <summary>Value by samples; absent without samples.</summary>
    public double? Rate { get; init; }

    /// <summary>Variance of the rate; absent without samples.</summary>
    public double? Variance { get; init; }

    /// <summary>Comparison with the original; absent on the original and without samples.</summary>
    public ResultsLift? Lift { get; init; }
}
