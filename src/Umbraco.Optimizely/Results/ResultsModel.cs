using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Results;

/// <summary>The figures of a test as the panel shows them.</summary>
internal sealed record ResultsModel(
    string State,
    string Title,
    string Detail,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FetchedAt,
    bool IsStale,
    double ConfidenceThreshold,
    IReadOnlyList<MetricResultsModel> Metrics)
{
    /// <summary>What the figures mean; null while there are none.</summary>
    public VerdictModel? Verdict { get; init; }

    /// <summary>How much of what a verdict needs has been counted; null while there are no figures.</summary>
    public MinimumDataModel? Minimum { get; init; }

    /// <summary>Whether the visitors are shared out as the weights say; null while there are no figures.</summary>
    public RatioModel? Ratio { get; init; }
}
