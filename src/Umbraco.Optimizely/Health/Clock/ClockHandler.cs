namespace Umbraco.Optimizely.Health.Clock;

/// <summary>Reads the time from answers that come anyway.</summary>
internal sealed class ClockHandler(ClockSkew skew, TimeProvider time) : DelegatingHandler
{
    // An answer that took longer says too little about when it was given.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        long started = time.GetTimestamp();
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        TimeSpan took = time.GetElapsedTime(started);
        if (response.Headers.Date is { } theirs && response.Headers.Age is null && took < Slow)
        {
            skew.Ahead = time.GetUtcNow() - (took / 2) - theirs;
        }

        return response;
    }
}
