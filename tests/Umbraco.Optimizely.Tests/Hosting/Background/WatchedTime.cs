using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Umbraco.Optimizely.Tests.Hosting.Background;

/// <summary>A clock that tells when somebody begins to wait on it: only then is it of use to advance it.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _pauses = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>How long the next pause is to last; waits until it has begun.</summary>
    public ValueTask<TimeSpan> NextPauseAsync() => _pauses.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _pauses.Writer.TryWrite(dueTime);
        return timer;
    }
}
