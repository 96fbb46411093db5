using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>Whether what decides can be counted at all.</summary>
internal sealed class MetricCheck(IProjectEvents events) : IStartCheck
{
    public string Code => "metric";

    public string Unknown => ChecklistSentences.MetricUnknown;

    public async Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken) => test.Record.MetricKind switch
    {
        MetricKind.Opened => Opened(test),
        MetricKind.Clicks => Clicks(test.Survey),
        _ => await EventAsync(test, cancellationToken),
    };

    private static CheckFinding Opened(CheckedTest test)
    {
        if (test.Now.Document?.Url is null)
        {
            return new CheckFinding(CheckLevel.Warning, ChecklistSentences.NoAddress, ChecklistSentences.MetricAdvice);
        }

        // Who sees the headline on its own page only has opened that page: there is nothing to find out.
        var survey = test.Survey;
        return survey.OnOwnPage > 0 && survey.InLists + survey.InNavigation == 0 && !survey.NotFetched.Any()
            ? new CheckFinding(CheckLevel.Warning, ChecklistSentences.OnlyHere, ChecklistSentences.OnlyHereAdvice)
            : new CheckFinding(CheckLevel.Passed, ChecklistSentences.OpenedGood);
    }

    private CheckFinding Clicks(PageSurvey survey)
        => survey switch
        {
            { Linked: > 0 } => new CheckFinding(CheckLevel.Passed, ChecklistSentences.ClicksGood),
            { Marks: > 0 } => new CheckFinding(CheckLevel.Warning, ChecklistSentences.NoLink, ChecklistSentences.NoLinkAdvice),
            _ => new CheckFinding(CheckLevel.Unknown, Unknown, ChecklistSentences.NoMarkNoClick),
        };

    private async Task<CheckFinding> EventAsync(CheckedTest test, CancellationToken cancellationToken)
    {
        var known = await events.ListAsync(test.Record.ProjectId, cancellationToken);
        var name = test.Record.ChosenEventName ?? "";
        return known.Any(e => e.Id == test.Record.ChosenEventId)
            ? new CheckFinding(CheckLevel.Passed, Sentence.Fill(ChecklistSentences.EventGood, name))
            : new CheckFinding(CheckLevel.Warning, Sentence.Fill(ChecklistSentences.EventGone, name), ChecklistSentences.MetricAdvice);
    }
}
