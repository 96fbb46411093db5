using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What is said of a test whose headline no visitor sees, and of one whose headline can be seen again.</summary>
internal static class StopWarnings
{
    public static WarningModel Of(AutomaticCause cause, FollowingNotice? notice, string status, IOptimizelyFailureTexts failures)
    {
        var known = notice is { IsOver: false } && notice.Cause == cause ? notice : null;
        var warning = status == StatusNames.Running
            ? Running(cause, known, failures)
            : Stopped(cause, known, status);
        return warning.When(known?.Changed);
    }

    /// <summary>The offer to go on; null unless the package has paused the test and nobody has resumed it.</summary>
    public static WarningModel? Back(FollowingNotice? notice, string status)
        => notice?.Outcome == FollowingOutcome.Done && status == StatusNames.Paused
            ? new WarningModel("canResume", FollowingSentences.BackTitle, FollowingSentences.BackAdvice)
            {
                Actions = [WarningActions.Resume],
                IsInformation = true,
            }
            : null;

    /// <summary>Whether it is of a test that no language of the document shows.</summary>
    public static bool IsLost(WarningModel warning)
        => warning.Code == Code(AutomaticCause.LanguageRemoved) || warning.Code == Code(AutomaticCause.VariationChanged);

    private static WarningModel Running(AutomaticCause cause, FollowingNotice? notice, IOptimizelyFailureTexts failures)
    {
        var happened = FollowingTexts.Cause(cause);
        return notice?.Outcome switch
        {
            FollowingOutcome.Refused => new WarningModel(
                Code(cause),
                FollowingSentences.RefusedTitle,
                Sentence.Join(happened, Sentence.Fill(FollowingSentences.RefusedReason, notice.Message)))
            {
                Actions = [WarningActions.Pause],
            },
            FollowingOutcome.Failed => new WarningModel(
                Code(cause),
                FollowingSentences.FailedTitle,
                Sentence.Join(happened, Describe(notice.Failure, failures), FollowingSentences.TriedAgain))
            {
                Actions = [WarningActions.Follow],
            },
            null or FollowingOutcome.Trying => new WarningModel(Code(cause), happened, FollowingSentences.NotPausedYet) { IsPending = true },
            _ => new WarningModel(Code(cause), FollowingSentences.StillRunning, happened) { Actions = [WarningActions.Pause] },
        };
    }

    private static WarningModel Stopped(AutomaticCause cause, FollowingNotice? notice, string status)
    {
        var happened = FollowingTexts.Cause(cause);
        if (notice?.Outcome == FollowingOutcome.Done && status == StatusNames.Paused)
        {
            return new WarningModel(
                Code(cause),
                FollowingSentences.PausedTitle,
                Sentence.Join(happened, FollowingSentences.NothingCounted, FollowingTexts.Advice(cause)));
        }

        return new WarningModel(
            Code(cause),
            happened,
            status == StatusNames.NotStarted ? FollowingSentences.CannotStart : FollowingTexts.Advice(cause))
        {
            // It has not been looked at since the document changed.
            IsPending = notice is null,
        };
    }

    /// <summary>Optimizely's failure as it reads in the language of whoever looks.</summary>
    public static string? Describe(OptimizelyFailure? failure, IOptimizelyFailureTexts failures)
        => failure is { } known ? failures.Describe(new OptimizelyApiException("follow", known), "").Title : null;

    private static string Code(AutomaticCause cause) => char.ToLowerInvariant(cause.ToString()[0]) + cause.ToString()[1..];
}
