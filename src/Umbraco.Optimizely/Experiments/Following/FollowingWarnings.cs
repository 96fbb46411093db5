using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What an editor should know of a test because of what became of its document, each with its next step.</summary>
internal sealed class FollowingWarnings(IOptimizelyFailureTexts failures, TimeProvider time)
{
    /// <summary>How long a followed address is news.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(1);

    /// <param name="record">The test, complete at Optimizely.</param>
    /// <param name="now">Its document.</param>
    /// <param name="status">Its state: see <see cref="StatusNames"/>.</param>
    public IEnumerable<WarningModel> Of(HeadlineExperiment record, DocumentSituation now, string status)
    {
        var notes = record.Notes;
        if (notes.StartOver is { } plan)
        {
            yield return new WarningModel(
                "startOverUnfinished",
                Sentence.Fill(FollowingSentences.StartOverTitle, plan.Headline),
                FollowingSentences.StartOverDetail)
            {
                Actions = [WarningActions.StartOver],
            }.When(plan.Asked);
            yield break;
        }

        if (now.Cause is { } cause)
        {
            yield return StopWarnings.Of(cause, notes.Notice, status, failures);
            yield break;
        }

        if (StopWarnings.Back(notes.Notice, status) is { } back)
        {
            yield return back;
        }

        if (now.NewHeadline(record) is { } headline)
        {
            yield return HeadlineWarnings.Of(record, headline, status);
        }

        if (Address(record, now) is { } address)
        {
            yield return address;
        }

        if (!now.IsTypeAllowed)
        {
            yield return new WarningModel("typeNotAllowed", FollowingSentences.TypeTitle, FollowingSentences.TypeDetail);
        }
    }

    private WarningModel? Address(HeadlineExperiment record, DocumentSituation now)
    {
        var notes = record.Notes;
        if (notes.PagesFailure is { } failure)
        {
            return new WarningModel(
                "addressUnknown",
                FollowingSentences.MoveFailedTitle,
                Sentence.Join(
                    Sentence.Fill(FollowingSentences.MoveFailedDetail, record.DocumentUrl),
                    StopWarnings.Describe(failure, failures),
                    FollowingSentences.TriedAgain))
            {
                Actions = [WarningActions.Follow],
            }.When(notes.Moved);
        }

        if (notes.PagesUncertain || now.NewUrl(record) is not null)
        {
            return new WarningModel("addressChanging", FollowingSentences.MovingTitle, FollowingSentences.TriedAgain)
            {
                IsInformation = true,
                IsPending = true,
                Actions = [WarningActions.Follow],
            };
        }

        return notes.Moved is { } moved && time.GetUtcNow() - moved.At < News
            ? new WarningModel(
                "addressFollowed",
                FollowingSentences.MovedTitle,
                Sentence.Fill(FollowingSentences.MovedDetail, record.DocumentUrl))
            {
                IsInformation = true,
            }.When(moved)
            : null;
    }
}
