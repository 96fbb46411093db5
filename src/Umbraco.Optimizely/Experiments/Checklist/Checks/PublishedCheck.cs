using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist.Checks;

/// <summary>Whether visitors see the headline as it is tested.</summary>
internal sealed class PublishedCheck : IStartCheck
{
    public string Code => "published";

    public string Unknown => ChecklistSentences.PublishedUnknown;

    public Task<CheckFinding> RunAsync(CheckedTest test, CancellationToken cancellationToken) => Task.FromResult(Find(test));

    private static CheckFinding Find(CheckedTest test)
    {
        if (test.Now.Document?.IsPublished != true)
        {
            // Not even somebody who knows better can start it.
            return new CheckFinding(
                CheckLevel.Blocked, ExperimentSentences.DocumentNotPublished, ExperimentSentences.DocumentNotPublishedAdvice);
        }

        if (test.Now.Cause is { } cause)
        {
            return new CheckFinding(CheckLevel.Warning, FollowingTexts.Cause(cause), FollowingTexts.Advice(cause));
        }

        return test.Now.NewHeadline(test.Record) is { } headline
            ? new CheckFinding(
                CheckLevel.Warning,
                ChecklistSentences.OtherHeadline,
                Sentence.Fill(ChecklistSentences.OtherHeadlineDetail, headline, test.Record.Headline))
            : new CheckFinding(CheckLevel.Passed, ChecklistSentences.Published);
    }
}
