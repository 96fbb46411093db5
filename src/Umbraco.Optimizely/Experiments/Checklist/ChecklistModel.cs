namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>What was looked at before a start.</summary>
/// <param name="Checks">In the order in which they are read.</param>
/// <param name="CheckedAt">When the pages were looked at.</param>
internal sealed record ChecklistModel(IReadOnlyList<CheckModel> Checks, DateTimeOffset CheckedAt)
{
    public ChecklistTotals Totals { get; } = new(
        Count(Checks, CheckLevel.Passed),
        Count(Checks, CheckLevel.Info),
        Count(Checks, CheckLevel.Warning),
        Count(Checks, CheckLevel.Blocked),
        Count(Checks, CheckLevel.Unknown));

    private static int Count(IReadOnlyList<CheckModel> checks, CheckLevel level) => checks.Count(c => c.Level == CheckModel.NameOf(level));
}
