namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>A checked test: weights sum to <see cref="Weights.Total"/>, titles are usable and distinct.</summary>
internal sealed record ExperimentDraft(
    int OriginalWeight,
    IReadOnlyList<DraftVariation> Variations,
    MetricKind Metric,
    long? EventId);
