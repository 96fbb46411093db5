using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments;

/// <summary>Refusals that an editor reads: what happened, what was kept, what to do.</summary>
internal static class ExperimentProblems
{
    public static ProblemException NotFound() => new(
        StatusCodes.Status404NotFound, "notFound", "This headline test does not exist.", "Reload the page to see the tests of this document.");

    public static ProblemException DocumentNotFound() => new(
        StatusCodes.Status404NotFound, "documentNotFound", "This document does not exist.", "It may have been deleted. Reload the content tree.");

    public static ProblemException Busy() => Conflict(
        "busy", "Somebody else is changing this test at this moment.", "Nothing was changed. Wait a little, reload and try again.");

    public static ProblemException AlreadyTesting(string by) => Conflict(
        "alreadyTesting",
        "This headline is being tested already.",
        $"The test was made by {by}. Nothing was changed. Reload to see it; archive it before you make another one.");

    public static ProblemException RequestUsed() => Conflict(
        "requestUsed", "This request was used for another document.", "Nothing was changed. Reload the page and try again.");

    public static ProblemException NotReady(ReadinessProblem problem) => Conflict(problem.Code, problem.Title, problem.Detail);

    public static ProblemException Incomplete() => Conflict(
        "incomplete", "This test is not complete at Optimizely.", "Retry its creation or discard it first.");

    public static ProblemException Complete() => Conflict(
        "complete", "This test is complete and cannot be discarded.", "Nothing was changed. Archive it instead.");

    public static ProblemException Archived() => Conflict(
        "archived", "This test is archived.", "Nothing was changed. Make a new test instead.");

    public static ProblemException Over(string status) => Conflict(
        "experimentOver",
        status == "missing" ? "The experiment no longer exists at Optimizely." : $"The experiment is {status} at Optimizely.",
        "Nothing was changed. Archive this test here and make a new one.");

    public static ProblemException Running() => Conflict(
        "running", "A running test cannot be edited.", "Nothing was changed. Pause the test, then edit it.");

    public static ProblemException NotRunning() => Conflict(
        "notRunning", "This test does not run.", "Nothing was changed. Reload to see its state.");

    public static ProblemException NotPaused() => Conflict(
        "notPaused", "This test has not been started yet.", "Nothing was changed. Start it instead.");

    public static ProblemException ChangedMeanwhile() => Conflict(
        "changedMeanwhile",
        "Somebody else has changed this test meanwhile.",
        "Your changes were not saved and are still in the form. Reload to see the other changes, then make yours again.");

    public static ProblemException DocumentNotPublished() => Conflict(
        "notPublished", "The document is not published.", "No visitor can see its headline. Publish it, then start the test.");

    public static ProblemException Invalid(IReadOnlyDictionary<string, string[]> errors) => new(
        StatusCodes.Status422UnprocessableEntity,
        "invalid",
        "Some entries cannot be used.",
        "Nothing was saved. Correct what is marked and try again.",
        errors);

    /// <summary>A call that failed, with what was kept in this case.</summary>
    public static ProblemException Upstream(IOptimizelyFailureTexts texts, OptimizelyApiException exception, string kept)
    {
        var text = Describe(texts, exception, kept);
        return new ProblemException(StatusCodes.Status424FailedDependency, text.Code, text.Title, text.Detail);
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
        => new(StatusCodes.Status424FailedDependency, "malformed", exception.Title, exception.Detail);

    private static ProblemException Conflict(string code, string title, string detail)
        => new(StatusCodes.Status409Conflict, code, title, detail);
}
