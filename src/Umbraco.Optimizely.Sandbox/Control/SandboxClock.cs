namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>The time of the sandbox: the given clock moved by an offset, so that it keeps running after it was set.</summary>
internal sealed class SandboxClock(TimeProvider source) : TimeProvider
{
    private long _offsetTicks;

    public override DateTimeOffset GetUtcNow() => source.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _offsetTicks, (now - source.GetUtcNow()).Ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _offsetTicks, by.Ticks);

    public void Reset() => Interlocked.Exchange(ref _offsetTicks, 0);
}
