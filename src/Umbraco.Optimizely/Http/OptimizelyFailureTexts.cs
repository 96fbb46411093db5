using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Http;

/// <inheritdoc />
internal sealed class OptimizelyFailureTexts : IOptimizelyFailureTexts
{
    private const string Unknown = "Optimizely may have done it all the same: reload to see before you try again.";

    public FailureText Describe(OptimizelyApiException failure, string kept)
    {
        (string title, string advice, string code) = failure.Failure switch
        {
            OptimizelyFailure.BadRequest => ("Optimizely did not accept the request.", Quote(failure), "optimizelyRefused"),
            OptimizelyFailure.Unauthorized => (
                "Optimizely no longer accepts the connection.", "An administrator must connect the site again in Settings.", "optimizelyRevoked"),
            OptimizelyFailure.Forbidden => (
                "The connected user of Optimizely may not do this.",
                "Give the user a role in the project that may publish, or connect the site as another user.",
                "optimizelyForbidden"),
            OptimizelyFailure.NotFound => (
                "Optimizely does not have this any more.", "It may have been removed there. Reload to see what is left.", "optimizelyNotFound"),
            OptimizelyFailure.Conflict => (
                "It was changed in Optimizely at the same time.", "Reload, look at what changed, and try again.", "optimizelyConflict"),
            OptimizelyFailure.Gone => ("It is archived in Optimizely.", "Reload to see what is left.", "optimizelyArchived"),
            OptimizelyFailure.RateLimited => ("Optimizely is being asked too often.", Wait(failure.RetryAfter), "optimizelyRateLimited"),
            OptimizelyFailure.ServerError => ("Optimizely has a problem.", "Try again in a few minutes.", "optimizelyFailing"),
            OptimizelyFailure.Timeout => ("Optimizely did not answer in time.", "Try again in a few minutes.", "optimizelyTimeout"),
            OptimizelyFailure.ConnectionFailed => (
                "Optimizely cannot be reached.", "Try again; if it stays so, the server's connection to Optimizely must be checked.", "optimizelyUnreachable"),
            OptimizelyFailure.NotConnected => (
                "The site is not connected to Optimizely.", "An administrator can connect it in Settings.", "notConnected"),
            _ => ("Optimizely's answer could not be understood.", "Try again; if it stays so, the package may need an update.", "optimizelyUnreadable"),
        };

        string detail = string.Join(' ', new[] { failure.OutcomeUnknown ? Unknown : kept, advice }.Where(text => text.Length > 0));
        return new FailureText(title, detail, code);
    }

    private static string Quote(OptimizelyApiException failure) =>
        string.IsNullOrWhiteSpace(failure.ProblemMessage) ? "It gave no reason." : $"It says: {failure.ProblemMessage}";

    private static string Wait(TimeSpan? retryAfter) => retryAfter is { TotalSeconds: > 0 } wait
        ? $"Try again in {Math.Ceiling(wait.TotalSeconds):0} seconds."
        : "Try again in a minute.";
}
