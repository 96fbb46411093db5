namespace Umbraco.Optimizely.Results;

/// <summary>The figures of one metric; the first metric of a test is the primary one, the others are guardrails.</summary>
internal sealed record MetricResultsModel(
    string Name,
    string? EventId,
    bool Primary,
    string WinningDirection,
    IReadOnlyList<VariationResultsModel> Variations)
{
    /// <summary>A guardrail that some variation has made significantly worse.</summary>
    public bool IsHurt => !Primary && Variations.Any(v => v.IsWorse);
}
