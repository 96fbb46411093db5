using System.Net;
using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Api;

/// <summary>Outermost: names the operation, logs the call and turns every failure into an <see cref="OptimizelyApiException" />.</summary>
internal sealed class FailureHandler(TimeProvider time, ILogger<FailureHandler> logger, bool readsProblems) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = OperationHeader.Take(request);
        var started = time.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            logger.Answered(operation, request.Method.Method, (int)response.StatusCode, time.GetElapsedTime(started).TotalMilliseconds);
            if (response.IsSuccessStatusCode)
            {
                // A body that cannot be read is reported by the name of the operation, which the request carries.
                response.RequestMessage = request;
                return response;
            }

            using (response)
            {
                throw await ToExceptionAsync(operation, request, response, cancellationToken);
            }
        }
        catch (Exception exception) when (ToFailure(exception, cancellationToken) is { } failure)
        {
            logger.Failed(operation, request.Method.Method, failure, time.GetElapsedTime(started).TotalMilliseconds);
            throw new OptimizelyApiException(operation, failure, SafeInner(exception))
            {
                OutcomeUnknown = request.Method != HttpMethod.Get && !NeverSent(exception),
            };
        }
    }

    private static OptimizelyFailure? ToFailure(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OptimizelyApiException => null,
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        OperationCanceledException or TimeoutException => OptimizelyFailure.Timeout,
        ResponseTooLargeException => OptimizelyFailure.TooLarge,
        HttpRequestException or IOException => OptimizelyFailure.ConnectionFailed,
        _ => null,
    };

    // Messages of the network layer name host and port at most; the rest may quote a header.
    private static Exception? SafeInner(Exception exception) =>
        exception is HttpRequestException or IOException or TimeoutException ? exception : null;

    private static bool NeverSent(Exception exception) =>
        exception is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
        };

    private async Task<OptimizelyApiException> ToExceptionAsync(
        string operation,
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
    {
        var problem = readsProblems
            ? ApiProblem.Read(await response.Content.ReadAsByteArrayAsync(cancellationToken))
            : new ApiProblem();
        var token = request.Headers.Authorization?.Parameter;
        return new OptimizelyApiException(operation, ToFailure(response.StatusCode))
        {
            StatusCode = response.StatusCode,
            ProblemCode = ProblemText.Clean(problem.Code, token),
            ProblemMessage = ProblemText.Clean(problem.Message, token),
            RequestId = ProblemText.Clean(problem.Uuid, token),
            RetryAfter = RetryDelay.Read(response, time.GetUtcNow()),
            OutcomeUnknown = request.Method != HttpMethod.Get && (int)response.StatusCode >= 500,
        };
    }

    private static OptimizelyFailure ToFailure(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized => OptimizelyFailure.Unauthorized,
        HttpStatusCode.Forbidden => OptimizelyFailure.Forbidden,
        HttpStatusCode.NotFound => OptimizelyFailure.NotFound,
        HttpStatusCode.Conflict => OptimizelyFailure.Conflict,
        HttpStatusCode.Gone => OptimizelyFailure.Gone,
        HttpStatusCode.TooManyRequests => OptimizelyFailure.RateLimited,
        >= HttpStatusCode.InternalServerError => OptimizelyFailure.ServerError,
        // A redirect is not followed, as it would take the token elsewhere.
        < HttpStatusCode.BadRequest => OptimizelyFailure.Malformed,
        _ => OptimizelyFailure.BadRequest,
    };
}
