namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>What the panel sends to create a test.</summary>
internal sealed record CreateExperimentBody(
    Guid RequestId,
    int? OriginalWeight,
    IReadOnlyList<VariationBody?>? Variations,
    MetricBody? Metric);
