namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>What the panel sends to change a test.</summary>
internal sealed record UpdateExperimentBody(
    int Version,
    int? OriginalWeight,
    IReadOnlyList<VariationBody?>? Variations,
    MetricBody? Metric);
