using System.Collections.Concurrent;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>
/// Says whether something that is due for a test is done now: at once when this server saw the change; else only when it was
/// found twice, because a server learns of another one's changes some seconds late; after failures later and later.
/// </summary>
internal sealed class FollowingAttempts(TimeProvider time)
{
    /// <summary>Longer than the servers of a site take to learn of each other's changes.</summary>
    public static readonly TimeSpan Doubt = TimeSpan.FromSeconds(15);

    /// <summary>A finding older than this counts as new.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<Guid, Entry> _entries = new();

    /// <param name="recordId">The test.</param>
    /// <param name="finding">What is due and why: another finding begins anew.</param>
    /// <param name="change">What this server knows of the document's last change.</param>
    public bool MayTry(Guid recordId, string finding, Moment? change)
    {
        var now = time.GetUtcNow();
        var entry = _entries.GetValueOrDefault(recordId) ?? new Entry();
        if (change is not null && change.At > entry.Handled)
        {
            return true;
        }

        if (entry.Finding != finding || now - entry.SeenLast > Stale)
        {
            entry = entry with { Finding = finding, SeenFirst = now };
        }

        entry = entry with { SeenLast = now };
        _entries[recordId] = entry;
        return now - entry.SeenFirst >= Doubt && now >= entry.NotBefore;
    }

    /// <summary>Remembers how an attempt went.</summary>
    public void Tried(Guid recordId, bool succeeded, Moment? change)
    {
        var entry = _entries.GetValueOrDefault(recordId) ?? new Entry();
        var failures = succeeded ? 0 : entry.Failures + 1;
        _entries[recordId] = entry with
        {
            Handled = change?.At ?? entry.Handled,
            Failures = failures,
            NotBefore = succeeded ? DateTimeOffset.MinValue : time.GetUtcNow() + Pause(failures),
        };
    }

    /// <summary>
    /// Somebody else was at it. What this server heard of may be done and undone by the time it looks again, with its own view of
    /// the site behind theirs: from now on it has to find it twice.
    /// </summary>
    public void LeftToAnother(Guid recordId, Moment? change)
    {
        var entry = _entries.GetValueOrDefault(recordId) ?? new Entry();
        _entries[recordId] = entry with { Handled = change?.At ?? entry.Handled };
    }

    /// <summary>Forgets a finding that is none any more.</summary>
    public void Clear(Guid recordId)
    {
        if (_entries.TryGetValue(recordId, out var entry))
        {
            _entries[recordId] = new Entry { Handled = entry.Handled };
        }
    }

    private static TimeSpan Pause(int failures)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(failures - 1, 10));
        return pause < LongestPause ? pause : LongestPause;
    }

    private sealed record Entry
    {
        public string? Finding { get; init; }

        public DateTimeOffset SeenFirst { get; init; }

        public DateTimeOffset SeenLast { get; init; }

        public DateTimeOffset Handled { get; init; } = DateTimeOffset.MinValue;

        public DateTimeOffset NotBefore { get; init; } = DateTimeOffset.MinValue;

        public int Failures { get; init; }
    }
}
