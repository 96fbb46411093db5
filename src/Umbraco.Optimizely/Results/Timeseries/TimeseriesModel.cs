namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>The figures of a test over time as the panel shows them.</summary>
internal sealed record TimeseriesModel(
    string State,
    string Title,
    string Detail,
    DateTimeOffset? FetchedAt,
    bool IsStale,
    IReadOnlyList<TimeseriesMetricModel> Metrics);
