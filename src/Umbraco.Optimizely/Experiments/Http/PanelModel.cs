namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>Everything the panel of a document shows in one culture.</summary>
internal sealed record PanelModel(
    PanelDocumentModel Document,
    ReadinessModel Readiness,
    string? Headline,
    PermissionsModel Permissions,
    IReadOnlyList<MetricKindModel> Metrics,
    int MaxTitleLength,
    IReadOnlyList<ExperimentModel> Experiments,
    string? OptimizelyUrl);
