namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>A line of the checklist as the panel shows it.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="Level"><c>passed</c>, <c>info</c>, <c>warning</c>, <c>blocked</c> or <c>unknown</c>.</param>
/// <param name="Title">What was found.</param>
/// <param name="Detail">What that means and what to do; empty for nothing to say.</param>
/// <param name="Link">Where to read more.</param>
internal sealed record CheckModel(string Code, string Level, string Title, string Detail, string? Link)
{
    public static CheckModel Of(string code, CheckFinding finding)
        => new(code, NameOf(finding.Level), finding.Title, finding.Detail, finding.Link);

    public static string NameOf(CheckLevel level) => level switch
    {
        CheckLevel.Passed => "passed",
        CheckLevel.Info => "info",
        CheckLevel.Warning => "warning",
        CheckLevel.Blocked => "blocked",
        CheckLevel.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
