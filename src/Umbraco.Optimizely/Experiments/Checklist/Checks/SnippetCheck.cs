using Umbraco.Optimizely.Health;

namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>Whether the live page of the document loads Optimizely, first of all.</summary>
internal sealed class SnippetCheck : IStartCheck
{
    public string Code => "snippet";

    public string Unknown => ChecklistSentences.SnippetUnknown;

    public Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken) => Task.FromResult(Find(test.Survey.Own));

    private CheckFinding Find(SurveyedPage? own)
    {
        if (own is null)
        {
            return new CheckFinding(CheckLevel.Unknown, Unknown, ChecklistSentences.NoPage);
        }

        var found = own.Snippet;
        var level = own.Marks is null ? CheckLevel.Unknown
            : found.Level is HealthLevel.Success ? CheckLevel.Passed
            : CheckLevel.Warning;
        return new CheckFinding(level, found.Title, found.Advice ?? "");
    }
}
