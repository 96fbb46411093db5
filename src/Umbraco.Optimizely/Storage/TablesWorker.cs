using Umbraco.Optimizely.Hosting.Background;

namespace Umbraco.Optimizely.Storage;

/// <summary>
/// Creates the tables when the database was locked at the start, without anybody asking for them, and lets this server forget
/// everything when they turn out to be gone.
/// </summary>
internal sealed class TablesWorker : SiteWorker
{
    private readonly MigrationRunner _runner;

    public TablesWorker(
        MigrationRunner runner,
        DbContextOptionsSource options,
        IEnumerable<ISiteCache> caches,
        ISiteWorkGate gate,
        TimeProvider time)
        : base(gate, time)
    {
        _runner = runner;
        options.TablesMissing += () => ForgetCaches.Everything(caches);
    }

    protected override TimeSpan Interval => _runner.State switch
    {
        StorageState.Ready or StorageState.Removed => TimeSpan.FromHours(1),
        StorageState.Failed => TimeSpan.FromMinutes(1),
        _ => TimeSpan.FromSeconds(5),
    };

    protected override WorkPlace Place => WorkPlace.EveryServer;

    protected override Task RunAsync(CancellationToken cancellationToken) => _runner.EnsureAsync(cancellationToken);
}
