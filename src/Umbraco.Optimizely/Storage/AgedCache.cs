using Microsoft.Extensions.Caching.Memory;

namespace Umbraco.Optimizely.Storage;

/// <summary>
/// One value that was fetched from Optimizely and is good for a while. Any number of callers cause one fetch at a time; who
/// waited while it was fetched gets the same value.
/// </summary>
internal sealed class AgedCache<T>(IMemoryCache cache, TimeProvider time, TimeSpan maxAge) : IDisposable
    where T : class
{
    private readonly object _key = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _generation;

    /// <param name="refresh">True to accept only a value that is fetched after this call.</param>
    /// <param name="fetch">Fetches a value.</param>
    /// <param name="cancellationToken">Cancels the wait, and the fetch of this caller.</param>
    public async Task<T> GetAsync(bool refresh, Func<CancellationToken, Task<T>> fetch, CancellationToken cancellationToken)
    {
        DateTimeOffset asked = time.GetUtcNow();
        DateTimeOffset oldest = refresh ? asked : asked - maxAge;

        if (!refresh && Find(oldest) is { } kept)
        {
            return kept;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            int generation = Volatile.Read(ref _generation);
            if (Find(oldest) is { } fetched)
            {
                return fetched;
            }

            // The age counts from before the question: an answer is never newer than that.
            DateTimeOffset started = time.GetUtcNow();
            T value = await fetch(cancellationToken);
            if (generation == Volatile.Read(ref _generation))
            {
                cache.Set(_key, new Entry(value, started), maxAge + maxAge);
            }

            return value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        cache.Remove(_key);
    }

    public void Dispose() => _gate.Dispose();

    private T? Find(DateTimeOffset oldest) =>
        cache.TryGetValue(_key, out Entry? entry) && entry is not null && entry.Fetched > oldest ? entry.Value : null;

    private sealed record Entry(T Value, DateTimeOffset Fetched);
}
