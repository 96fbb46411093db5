namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>One metric over time.</summary>
internal sealed record TimeseriesMetricModel(
    string Name,
    string? EventId,
    bool Primary,
    string WinningDirection,
    IReadOnlyList<TimeseriesVariationModel> Variations);
