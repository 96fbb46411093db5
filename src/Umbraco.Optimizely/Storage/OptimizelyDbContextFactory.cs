namespace Umbraco.Optimizely.Storage;

/// <inheritdoc />
internal sealed class OptimizelyDbContextFactory(DbContextOptionsSource options, MigrationRunner migrations) : IOptimizelyDbContextFactory
{
    public async Task<OptimizelyDbContext> CreateAsync(CancellationToken cancellationToken = default)
    {
        await migrations.EnsureAsync(cancellationToken);

        return new OptimizelyDbContext(
            options.Get() ?? throw new StorageUnavailableException("The site has no database yet. Finish the installation of Umbraco first."));
    }
}
