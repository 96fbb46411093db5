namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>How many lines of the checklist turned out how.</summary>
internal sealed record ChecklistTotals(int Passed, int Info, int Warning, int Blocked, int Unknown);
