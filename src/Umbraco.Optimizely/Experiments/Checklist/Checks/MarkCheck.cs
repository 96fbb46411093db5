using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>Whether any page marks the headline, so that another one can take its place.</summary>
internal sealed class MarkCheck : IStartCheck
{
    public string Code => "marker";

    public string Unknown => ChecklistSentences.MarkUnknown;

    public Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken) => Task.FromResult(Find(test.Survey));

    private CheckFinding Find(PageSurvey survey)
    {
        if (survey.Marks > 0)
        {
            return new CheckFinding(
                CheckLevel.Passed, ChecklistSentences.Marked, Sentence.Join(MarkTexts.Places(survey), MarkTexts.NotFetched(survey)));
        }

        return survey.ShowsNothing
            ? new CheckFinding(CheckLevel.Blocked, ChecklistSentences.MarkNowhere, MarkTexts.Advice(survey))
            : new CheckFinding(
                CheckLevel.Unknown,
                Unknown,
                survey.Own is null ? ChecklistSentences.NoPage : Sentence.Join(MarkTexts.NotFetched(survey), ChecklistSentences.MarkUnknownAdvice));
    }
}
