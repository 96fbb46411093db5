namespace Umbraco.Optimizely.Results;

/// <summary>The figures of one metric; the first metric of a test is the primary one.</summary>
internal sealed record MetricResultsModel(
    string Name,
    string? EventId,
    bool Primary,
    string WinningDirection,
    IReadOnlyList<VariationResultsModel> Variations);
