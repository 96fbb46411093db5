using System.Net;
using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Api;

/// <summary>Repeats reads, and whatever else may be repeated safely, when the server fails or the connection breaks.</summary>
internal sealed class RetryHandler(TimeProvider time, ILogger<RetryHandler> logger, bool repeatsWrites) : DelegatingHandler
{
    public const int MaxRetries = 2;

    /// <summary>Longest wait that a person in front of a screen bears.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get && !repeatsWrites)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (request.Content is not null)
        {
            await request.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        for (var retry = 0; ; retry++)
        {
            TimeSpan wait;
            try
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (retry == MaxRetries || WaitAfter(response, retry) is not { } asked)
                {
                    return response;
                }

                response.Dispose();
                wait = asked;
            }
            catch (Exception exception) when (retry < MaxRetries && exception is HttpRequestException or IOException)
            {
                wait = BackOff(retry);
            }

            logger.Repeating(OperationHeader.Of(request), retry + 1, wait.TotalMilliseconds);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan? WaitAfter(HttpResponseMessage response, int retry)
    {
        var limited = response.StatusCode == HttpStatusCode.TooManyRequests;
        if (!limited && (int)response.StatusCode < 500)
        {
            return null;
        }

        var wait = RetryDelay.Read(response, time.GetUtcNow()) ?? (limited ? null : BackOff(retry));
        return wait <= LongestWait ? wait : null;
    }

    // Half to one and a half of the wait: callers that failed together do not come back together.
#pragma warning disable CA5394 // Spreading load needs no secrecy.
    private static TimeSpan BackOff(int retry) => FirstWait * Math.Pow(2, retry) * (0.5 + Random.Shared.NextDouble());
#pragma warning restore CA5394
}
