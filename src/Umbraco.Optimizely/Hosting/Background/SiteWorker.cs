using Microsoft.Extensions.Hosting;

namespace Umbraco.Optimizely.Hosting.Background;

/// <summary>
/// Work in the background: as soon as this server may, then again and again with <see cref="Interval"/> between the end of one
/// run and the start of the next. Register with <see cref="BackgroundRegistration.AddSiteWorker{TWorker}"/>.
/// </summary>
internal abstract class SiteWorker(ISiteWorkGate gate, TimeProvider time) : BackgroundService
{
    /// <summary>How often a server that may not work, or not yet, looks again.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // One permit however often it is asked for; a permit given while the work runs makes it run once more.
    private readonly SemaphoreSlim _nudged = new(0, 1);

    protected abstract TimeSpan Interval { get; }

    protected abstract WorkPlace Place { get; }

    /// <summary>Runs soon on this server, whatever its role: for work that an editor's action on this server has caused.</summary>
    public void Nudge()
    {
        try
        {
            _nudged.Release();
        }
        catch (SemaphoreFullException)
        {
            // Asked for already.
        }
    }

    public override void Dispose()
    {
        _nudged.Dispose();
        base.Dispose();
    }

    protected abstract Task RunAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the site must not wait for the first run.
        await Task.Yield();

        WorkPlace place = Place;
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan pause = Patience;
            if (gate.MayRun(place))
            {
                await TryRunAsync(stoppingToken);
                (pause, place) = (Interval, Place);
            }

            if (await PauseAsync(pause, stoppingToken))
            {
                place = WorkPlace.EveryServer;
            }
        }
    }

    private async Task TryRunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops; whatever was given up for it is no failure.
        }
        catch (Exception exception)
        {
            gate.Failed(GetType().Name, exception);
        }
    }

    /// <returns>True when the pause was ended by a nudge.</returns>
    private async Task<bool> PauseAsync(TimeSpan pause, CancellationToken stoppingToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await using ITimer timer = time.CreateTimer(_ => over.Cancel(), null, pause, Timeout.InfiniteTimeSpan);
        try
        {
            await _nudged.WaitAsync(over.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
