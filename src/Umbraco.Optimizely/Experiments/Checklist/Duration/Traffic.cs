namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>What a test of a document has shown of its traffic.</summary>
/// <param name="Source">The name of that test.</param>
/// <param name="VisitorsPerDay">Visitors who saw the headline on a day.</param>
/// <param name="Rate">The rate of its original; null when it counted something else.</param>
internal sealed record Traffic(string Source, double VisitorsPerDay, double? Rate);
