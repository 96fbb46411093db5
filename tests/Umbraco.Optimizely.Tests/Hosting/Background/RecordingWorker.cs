using Umbraco.Optimizely.Hosting.Background;

namespace Umbraco.Optimizely.Tests.Hosting.Background;

/// <summary>Counts its runs; what it does in them is given.</summary>
internal sealed class RecordingWorker(ISiteWorkGate gate, TimeProvider time, WorkPlace place) : SiteWorker(gate, time)
{
    public int Runs { get; private set; }

    public Func<CancellationToken, Task> Work { get; set; } = _ => Task.CompletedTask;

    protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

    protected override WorkPlace Place => place;

    protected override Task RunAsync(CancellationToken cancellationToken)
    {
        Runs++;
        return Work(cancellationToken);
    }
}
