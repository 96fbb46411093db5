namespace Umbraco.Optimizely.Storage;

/// <summary>
/// One value read from the database and kept until it is forgotten. A value that was being read while it was forgotten is
/// handed out but not kept.
/// </summary>
internal sealed class SiteCached<T>(Func<CancellationToken, Task<T>> load)
{
    private volatile Entry? _entry;
    private int _generation;

    /// <summary>The value when it is kept; never reads.</summary>
    public bool TryPeek(out T? value)
    {
        Entry? entry = _entry;
        value = entry is null ? default : entry.Value;
        return entry is not null;
    }

    public ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        Entry? entry = _entry;
        return entry is not null ? ValueTask.FromResult(entry.Value) : new ValueTask<T>(LoadAsync(cancellationToken));
    }

    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        _entry = null;
    }

    private async Task<T> LoadAsync(CancellationToken cancellationToken)
    {
        int generation = Volatile.Read(ref _generation);
        T value = await load(cancellationToken);
        var entry = new Entry(value);

        _entry = entry;
        if (generation != Volatile.Read(ref _generation))
        {
            // Forgotten meanwhile: take back our own entry only, another reader's may be newer.
            Interlocked.CompareExchange(ref _entry, null, entry);
        }

        return value;
    }

    private sealed record Entry(T Value);
}
