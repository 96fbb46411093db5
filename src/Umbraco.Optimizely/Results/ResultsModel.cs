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
    IReadOnlyList<MetricResultsModel> Metrics);
