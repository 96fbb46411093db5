namespace Umbraco.Optimizely.Results;

/// <summary>
/// The figures of one variation. Rate, improvement and significance are fractions; null means that Optimizely does not know.
/// </summary>
internal sealed record VariationResultsModel(
    string Id,
    string Title,
    bool IsOriginal,
    long Visitors,
    long Conversions,
    double? Rate,
    ImprovementModel? Improvement,
    double? Significance,
    bool IsSignificant,
    string? Status,
    long? VisitorsRemaining,
    bool IsWinner)
{
    /// <summary>In how many days the remaining visitors will have come, at the traffic so far; null when that is not known.</summary>
    public int? DaysRemaining { get; init; }

    internal bool IsBetter => IsSignificant && Status == "better";

    internal bool IsWorse => IsSignificant && Status == "worse";
}
