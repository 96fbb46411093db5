namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>A test as the panel shows it.</summary>
internal sealed record ExperimentModel(
    string Id,
    string? Culture,
    string Name,
    string Status,
    FailureModel? Failure,
    string? ExperimentId,
    string ProjectId,
    string? OptimizelyUrl,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    int Version,
    MetricModel Metric,
    IReadOnlyList<VariationModel> Variations,
    IReadOnlyList<WarningModel> Warnings,
    string? NewHeadline,
    bool CanRun,
    IReadOnlyList<HistoryModel> History,
    WinnerModel? Winner);
