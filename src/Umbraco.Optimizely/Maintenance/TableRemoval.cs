using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>Removes the tables and makes every server forget what was in them.</summary>
internal sealed class TableRemoval(IOptimizelyDbContextFactory contexts, MigrationRunner migrations, ICacheInvalidation invalidation)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using (OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken))
        {
            // Once begun it is carried through: all tables go, or none does.
            await TableMigrations.DownAsync(context, CancellationToken.None);
        }

        invalidation.Invalidate(CachePart.Storage);
        try
        {
            await migrations.EnsureAsync(CancellationToken.None);
        }
        catch (StorageUnavailableException exception) when (exception.State == StorageState.Removed)
        {
            // As it should be: from here on everybody on this server is told so.
        }
    }
}
