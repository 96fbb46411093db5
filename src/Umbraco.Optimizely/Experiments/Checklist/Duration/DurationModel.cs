namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>How long a test is likely to take.</summary>
/// <param name="Days">Days; null when something is missing.</param>
/// <param name="Text">The answer as a sentence.</param>
/// <param name="VisitorsPerVariation">Visitors that each headline needs; null without a rate.</param>
/// <param name="VisitorsPerDay">What was reckoned with; null when nobody knows.</param>
/// <param name="Rate">What was reckoned with; null when nobody knows.</param>
/// <param name="SmallestImprovement">What was reckoned with.</param>
/// <param name="Source">Where what nobody entered was taken from; null for nowhere.</param>
internal sealed record DurationModel(
    int? Days,
    string Text,
    long? VisitorsPerVariation,
    double? VisitorsPerDay,
    double? Rate,
    double SmallestImprovement,
    string? Source);
