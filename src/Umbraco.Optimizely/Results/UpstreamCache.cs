using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Results;

/// <summary>
/// Keeps what Optimizely answered, so that any number of open panels cause one call per key and lifetime.
/// When a call fails the last answer stays, beside the failure.
/// </summary>
internal sealed class UpstreamCache<T>(IMemoryCache memory, TimeProvider time, UpstreamCacheTimes times)
    where T : class
{
    private static readonly TimeSpan Forget = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<long, Lazy<Task<UpstreamAnswer<T>>>> _flights = new();

    /// <summary>
    /// Gives the kept answer when it is young enough, else asks. Callers at the same time share one call,
    /// which goes on when one of them gives up.
    /// </summary>
    /// <param name="key">Id of the experiment.</param>
    /// <param name="refresh">Somebody wants to see new figures now; honoured once per <see cref="UpstreamCacheTimes.Refresh"/>.</param>
    /// <param name="fetch">The call; gets the last answer.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller only.</param>
    public async Task<UpstreamAnswer<T>> GetAsync(
        long key, bool refresh, Func<T?, CancellationToken, Task<T>> fetch, CancellationToken cancellationToken)
    {
        if (memory.TryGetValue(new Key(key), out UpstreamAnswer<T>? known) && known is not null && IsFresh(known, refresh))
        {
            return known;
        }

        var flight = _flights.GetOrAdd(key, _ => new Lazy<Task<UpstreamAnswer<T>>>(() => FlyAsync(key, refresh, fetch)));
        return await flight.Value.WaitAsync(cancellationToken);
    }

    /// <summary>Stores an answer that came by another way, such as that of an action.</summary>
    public void Set(long key, T value) => Store(key, new UpstreamAnswer<T>(value, time.GetUtcNow(), null, null));

    /// <summary>Makes the next caller ask again.</summary>
    public void Remove(long key) => memory.Remove(new Key(key));

    private bool IsFresh(UpstreamAnswer<T> answer, bool refresh)
    {
        var now = time.GetUtcNow();
        if (answer.RetryAt is { } retryAt && answer.Failure is not null)
        {
            return now < retryAt;
        }

        return now - answer.FetchedAt < (refresh ? times.Refresh : times.Lifetime);
    }

    private async Task<UpstreamAnswer<T>> FlyAsync(long key, bool refresh, Func<T?, CancellationToken, Task<T>> fetch)
    {
        try
        {
            // Leaves the Lazy's lock before anything is awaited for long, and does not carry the first caller's token.
            await Task.Yield();
            if (memory.TryGetValue(new Key(key), out UpstreamAnswer<T>? last) && last is not null && IsFresh(last, refresh))
            {
                // Another flight landed between this caller's look into the cache and its own start.
                return last;
            }

            var answer = await AskAsync(last, fetch);
            Store(key, answer);
            return answer;
        }
        finally
        {
            _flights.TryRemove(key, out _);
        }
    }

    private async Task<UpstreamAnswer<T>> AskAsync(UpstreamAnswer<T>? last, Func<T?, CancellationToken, Task<T>> fetch)
    {
        try
        {
            return new UpstreamAnswer<T>(await fetch(last?.Value, CancellationToken.None), time.GetUtcNow(), null, null);
        }
        catch (OptimizelyApiException failure)
        {
            return new UpstreamAnswer<T>(last?.Value, last?.FetchedAt, failure, time.GetUtcNow() + Pause(failure));
        }
    }

    private TimeSpan Pause(OptimizelyApiException failure)
    {
        var asked = failure.RetryAfter ?? TimeSpan.Zero;
        return asked < times.Failure ? times.Failure : asked > times.Lifetime ? times.Lifetime : asked;
    }

    private void Store(long key, UpstreamAnswer<T> answer)
        => memory.Set(new Key(key), answer, new MemoryCacheEntryOptions { SlidingExpiration = Forget, Size = 1 });

    // The type of the answer is part of the key: the cache is the site's and holds other things too.
    private readonly record struct Key(long Id);
}
