using System.Globalization;

namespace Umbraco.Optimizely.Api;

internal static class RetryDelay
{
    /// <summary>How long the server asks to wait; null when it does not say. Never negative.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        var delay = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => ReadReset(response, now),
        };
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    private static TimeSpan? ReadReset(HttpResponseMessage response, DateTimeOffset now)
    {
        if ((int)response.StatusCode != 429
            || !response.Headers.TryGetValues("X-RateLimit-Reset", out var values)
            || !long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return null;
        }

        return DateTimeOffset.FromUnixTimeSeconds(seconds) - now;
    }
}
