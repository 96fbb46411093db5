namespace Umbraco.Optimizely.Api;

/// <summary>Results of an experiment.</summary>
public sealed record ExperimentResults : IRecognizable
{
    /// <summary>The experiment.</summary>
    public long? ExperimentId { get; init; }

    /// <summary>Start of the time counted (UTC, inclusive).</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>End of the time counted (UTC, exclusive).</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Significance at which a result counts, 0 to 1.</summary>
    public double? ConfidenceThreshold { get; init; }

    /// <summary>How the statistics are done.</summary>
    public StatsConfig? StatsConfig { get; init; }

    /// <summary>True when newer figures are on their way.</summary>
    public bool? IsStale { get; init; }

    /// <summary>How many visitors saw what.</summary>
    public ResultsReach? Reach { get; init; }

    /// <summary>Results by metric, the primary one first.</summary>
    public IReadOnlyList<MetricResults>? Metrics { get; init; }

    bool IRecognizable.IsRecognized => Metrics is not null || ExperimentId is not null;
}
