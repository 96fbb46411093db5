namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>What an editor asks for, not yet checked.</summary>
internal sealed record ExperimentInput(
    int? OriginalWeight,
    IReadOnlyList<VariationInput> Variations,
    string? MetricKind,
    string? MetricEventId);
