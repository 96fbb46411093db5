using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What is said of a test in place of whose headline another one was published.</summary>
internal static class HeadlineWarnings
{
    public static WarningModel Of(HeadlineExperiment record, string headline, string status)
    {
        var published = record.Notes.ChangedHeadline is { } noted && noted.Text == headline ? noted.Published : null;
        return Choose(record, headline, status).When(published) with { IsPending = published is null };
    }

    private static WarningModel Choose(HeadlineExperiment record, string headline, string status)
    {
        if (DocumentSituation.AlternativeThatIs(record, headline) is not null)
        {
            // With one alternative nothing would be left to compare.
            return new WarningModel(
                "headlineTaken",
                FollowingSentences.TakenTitle,
                Sentence.Fill(FollowingSentences.TakenDetail, headline, record.Headline))
            {
                Actions = record.Variations.Count > 2 ? [WarningActions.Archive, WarningActions.StartOver] : [WarningActions.Archive],
            };
        }

        return status == StatusNames.NotStarted
            ? new WarningModel(
                "headlineChangedBefore",
                FollowingSentences.ChangedBeforeTitle,
                Sentence.Fill(FollowingSentences.ChangedBeforeDetail, headline, record.Headline))
            {
                Actions = [WarningActions.Accept],
            }
            : new WarningModel(
                "headlineChanged",
                FollowingSentences.ChangedTitle,
                Sentence.Fill(FollowingSentences.ChangedDetail, headline, record.Headline))
            {
                Actions = [WarningActions.StartOver, WarningActions.Accept],
            };
    }
}
