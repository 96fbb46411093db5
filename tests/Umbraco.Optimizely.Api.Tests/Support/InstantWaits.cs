using Microsoft.Extensions.Time.Testing;

namespace Umbraco.Optimizely.Api.Tests.Support;

/// <summary>Time that stands still, in which short waits end at once and are noted. Time limits run when a test advances it.</summary>
internal sealed class InstantWaits() : FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly TimeSpan ShortestLimit = TimeSpan.FromSeconds(15);

    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime >= ShortestLimit)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        Waits.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
