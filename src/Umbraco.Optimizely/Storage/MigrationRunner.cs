using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Umbraco.Optimizely.Storage;

/// <summary>Creates and updates the package's tables once per process and database.</summary>
internal sealed class MigrationRunner(
    DbContextOptionsSource options,
    IRuntimeState runtime,
    TimeProvider time,
    ILogger<MigrationRunner> logger) : IDisposable
{
    // A lock left behind by a process that died must not hold up the start of the site for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile DbContextOptions<OptimizelyDbContext>? _migrated;

    /// <summary>Returns at once when the tables are known to be there; else creates them.</summary>
    /// <exception cref="StorageUnavailableException">The site has no usable database, or the tables could not be created.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        DbContextOptions<OptimizelyDbContext>? current = options.Get();
        if (current is not null && ReferenceEquals(_migrated, current))
        {
            return;
        }

        if (current is null || runtime.Level != RuntimeLevel.Run)
        {
            throw new StorageUnavailableException("The site has no database yet. Finish the installation of Umbraco first.");
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(_migrated, current))
            {
                await MigrateAsync(current, cancellationToken);
                _migrated = current;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task MigrateAsync(DbContextOptions<OptimizelyDbContext> current, CancellationToken cancellationToken)
    {
        long started = time.GetTimestamp();
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await using var context = new OptimizelyDbContext(current);
            await context.Database.MigrateAsync(both.Token);
            TimeSpan elapsed = time.GetElapsedTime(started);
            StorageLog.Migrated(logger, elapsed);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            StorageLog.MigrationFailed(logger, exception);
            throw new StorageUnavailableException("The tables of Umbraco.Optimizely could not be created or updated. The site's log has the cause.", exception);
        }
    }
}
