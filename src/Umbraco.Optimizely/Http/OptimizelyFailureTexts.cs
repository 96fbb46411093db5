using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Http;

/// <inheritdoc />
internal sealed class OptimizelyFailureTexts : IOptimizelyFailureTexts
{
    public FailureText Describe(OptimizelyApiException failure, string kept)
    {
        (string title, string advice, string code) = failure.Failure switch
        {
            OptimizelyFailure.BadRequest => (HttpSentences.Refused, Quote(failure), "optimizelyRefused"),
            OptimizelyFailure.Unauthorized => (
                HttpSentences.Revoked, HttpSentences.RevokedAdvice, "optimizelyRevoked"),
            OptimizelyFailure.Forbidden => (
                HttpSentences.Forbidden,
                HttpSentences.ForbiddenAdvice,
                "optimizelyForbidden"),
            OptimizelyFailure.NotFound => (
                HttpSentences.NotFound, HttpSentences.NotFoundAdvice, "optimizelyNotFound"),
            OptimizelyFailure.Conflict => (
                HttpSentences.Conflict, HttpSentences.ConflictAdvice, "optimizelyConflict"),
            OptimizelyFailure.Gone => (HttpSentences.Gone, HttpSentences.GoneAdvice, "optimizelyArchived"),
            OptimizelyFailure.RateLimited => (HttpSentences.RateLimited, Wait(failure.RetryAfter), "optimizelyRateLimited"),
            OptimizelyFailure.ServerError => (HttpSentences.Failing, HttpSentences.TryInMinutes, "optimizelyFailing"),
            OptimizelyFailure.Timeout => (HttpSentences.Timeout, HttpSentences.TryInMinutes, "optimizelyTimeout"),
            OptimizelyFailure.ConnectionFailed => (
                HttpSentences.Unreachable, HttpSentences.UnreachableAdvice, "optimizelyUnreachable"),
            OptimizelyFailure.NotConnected => (
                HttpSentences.NotConnected, HttpSentences.NotConnectedAdvice, "notConnected"),
            _ => (HttpSentences.Unreadable, HttpSentences.UnreadableAdvice, "optimizelyUnreadable"),
        };

        string detail = Sentence.Join(failure.OutcomeUnknown ? HttpSentences.OutcomeUnknown : kept, advice);
        return new FailureText(title, detail, code);
    }

    private static string Quote(OptimizelyApiException failure) =>
        string.IsNullOrWhiteSpace(failure.ProblemMessage) ? HttpSentences.NoReason : Sentence.Fill(HttpSentences.Says, failure.ProblemMessage);

    private static string Wait(TimeSpan? retryAfter) => retryAfter is { TotalSeconds: > 0 } wait
        ? Sentence.Fill(HttpSentences.TryInSeconds, Math.Ceiling(wait.TotalSeconds))
        : HttpSentences.TryInAMinute;
}
