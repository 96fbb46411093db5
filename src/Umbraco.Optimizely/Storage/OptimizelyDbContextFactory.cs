using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Scoping;

namespace Umbraco.Optimizely.Storage;

/// <inheritdoc />
internal sealed class OptimizelyDbContextFactory(
    DbContextOptionsSource options,
    MigrationRunner migrations,
    IEnumerable<ICoreScopeProvider> scopes,
    ILogger<OptimizelyDbContextFactory> logger) : IOptimizelyDbContextFactory
{
    public async Task<OptimizelyDbContext> CreateAsync(CancellationToken cancellationToken = default)
    {
        if (scopes.Any(provider => provider.Context is not null))
        {
            // It may work, on SQL Server above all, so it is told and not refused; our tests do not let it pass.
            StorageLog.InsideScope(logger, Environment.StackTrace);
        }

        await migrations.EnsureAsync(cancellationToken);

        return new OptimizelyDbContext(options.Get() ?? throw new StorageUnavailableException(StorageState.NoDatabase));
    }
}
