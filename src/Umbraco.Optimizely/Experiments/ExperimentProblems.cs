using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments;

/// <summary>Refusals that an editor reads: what happened, what was kept, what to do.</summary>
internal static class ExperimentProblems
{
    /// <summary>The experiment has ended at Optimizely.</summary>
    public const string OverCode = "experimentOver";

    public static ProblemException NotFound() => new(
        StatusCodes.Status404NotFound, "notFound", ExperimentSentences.NotFound, ExperimentSentences.NotFoundAdvice);

    public static ProblemException DocumentNotFound() => new(
        StatusCodes.Status404NotFound, "documentNotFound", ExperimentSentences.DocumentNotFound, ExperimentSentences.DocumentNotFoundAdvice);

    public static ProblemException Busy() => Conflict(
        "busy", ExperimentSentences.Busy, ExperimentSentences.BusyAdvice);

    public static ProblemException AlreadyTesting(string by) => Conflict(
        "alreadyTesting",
        ExperimentSentences.AlreadyTesting,
        Sentence.Fill(ExperimentSentences.AlreadyTestingAdvice, by));

    public static ProblemException RequestUsed() => Conflict(
        "requestUsed", ExperimentSentences.RequestUsed, HttpSentences.ReloadAndTryAgain);

    public static ProblemException NotReady(ReadinessProblem problem) => Conflict(problem.Code, problem.Title, problem.Detail);

    public static ProblemException Incomplete() => Conflict(
        "incomplete", ExperimentSentences.Incomplete, ExperimentSentences.IncompleteAdvice);

    public static ProblemException Complete() => Conflict(
        "complete", ExperimentSentences.Complete, ExperimentSentences.CompleteAdvice);

    public static ProblemException Archived() => Conflict(
        "archived", ExperimentSentences.Archived, ExperimentSentences.ArchivedAdvice);

    public static ProblemException Over(string status) => Conflict(
        OverCode,
        status == "missing" ? ExperimentSentences.Missing : Sentence.Fill(ExperimentSentences.Over, status),
        ExperimentSentences.OverAdvice);

    public static ProblemException Running() => Conflict(
        "running", ExperimentSentences.Running, ExperimentSentences.RunningAdvice);

    public static ProblemException NotRunning() => Conflict(
        "notRunning", ExperimentSentences.NotRunning, ExperimentSentences.NotRunningAdvice);

    public static ProblemException NotPaused() => Conflict(
        "notPaused", ExperimentSentences.NotStartedYet, ExperimentSentences.NotStartedYetAdvice);

    /// <param name="record">The test as it is.</param>
    /// <param name="isEdit">True when somebody has written something that must not be lost.</param>
    public static ProblemException ChangedMeanwhile(HeadlineExperiment record, bool isEdit) => Conflict(
        "changedMeanwhile",
        ExperimentSentences.ChangedMeanwhile,
        Sentence.Join(
            record.Notes.History is [.., var last] ? HistoryTexts.Say(last) : null,
            isEdit ? ExperimentSentences.ChangedMeanwhileAdvice : FollowingSentences.DecideAgain));

    public static ProblemException NoRequestId() => new(
        StatusCodes.Status400BadRequest, "badInput", ExperimentSentences.RequestWithoutId, HttpSentences.ReloadAndTryAgain);

    public static ProblemException HeadlineChangedAgain() => Conflict(
        "headlineChangedAgain", FollowingSentences.HeadlineChangedAgain, FollowingSentences.HeadlineChangedAgainAdvice);

    public static ProblemException HeadlineIsAlternative() => Conflict(
        "headlineIsAlternative", FollowingSentences.HeadlineIsAlternative, FollowingSentences.HeadlineIsAlternativeAdvice);

    public static ProblemException HeadlineNotChanged() => Conflict(
        "headlineNotChanged", FollowingSentences.HeadlineNotChanged, FollowingSentences.NothingChanged);

    public static ProblemException DocumentNotPublished() => Conflict(
        "notPublished", ExperimentSentences.DocumentNotPublished, ExperimentSentences.DocumentNotPublishedAdvice);

    /// <param name="advice">Which templates to change and how.</param>
    public static ProblemException HeadlineNotMarked(string advice) => Conflict(
        "headlineNotMarked", ChecklistSentences.MarkNowhere, Sentence.Join(HttpSentences.NothingChanged, advice, ChecklistSentences.StartAnyway));

    public static ProblemException Invalid(IReadOnlyDictionary<string, string[]> errors) => new(
        StatusCodes.Status422UnprocessableEntity,
        "invalid",
        ExperimentSentences.Invalid,
        ExperimentSentences.InvalidAdvice,
        errors);

    /// <summary>A call that failed, with what was kept in this case.</summary>
    public static ProblemException Upstream(IOptimizelyFailureTexts texts, OptimizelyApiException exception, string kept)
    {
        var text = Describe(texts, exception, kept);
        return new ProblemException(StatusCodes.Status424FailedDependency, text.Code, text.Title, text.Detail) { Failure = exception.Failure };
    }

    /// <summary>
    /// The text of a failure with this feature's own words about the effect: it has looked, or looks at the next attempt.
    /// </summary>
    public static FailureText Describe(IOptimizelyFailureTexts texts, OptimizelyApiException exception, string kept)
        => texts.Describe(
            exception.OutcomeUnknown
                ? new OptimizelyApiException(exception.Operation, exception.Failure)
                {
                    StatusCode = exception.StatusCode,
                    ProblemMessage = exception.ProblemMessage,
                    RetryAfter = exception.RetryAfter,
                }
                : exception,
            kept);

    /// <summary>Optimizely answered without what is needed to go on.</summary>
    public static ProblemException Unfinished(StepFailedException exception)
        => new(StatusCodes.Status424FailedDependency, "malformed", CreationTexts.NotTold(exception.Step), ExperimentSentences.NotToldAdvice);

    private static ProblemException Conflict(string code, string title, string detail)
        => new(StatusCodes.Status409Conflict, code, title, detail);
}
