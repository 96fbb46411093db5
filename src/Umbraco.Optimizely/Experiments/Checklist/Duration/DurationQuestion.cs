namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>What an editor wants to know and knows already; what is missing is taken from figures.</summary>
/// <param name="SmallestImprovement">The smallest relative improvement worth finding, as a fraction.</param>
/// <param name="VisitorsPerDay">Visitors who see the headline on a day.</param>
/// <param name="Rate">The share of them who convert with the original.</param>
internal sealed record DurationQuestion(double? SmallestImprovement, double? VisitorsPerDay, double? Rate);
