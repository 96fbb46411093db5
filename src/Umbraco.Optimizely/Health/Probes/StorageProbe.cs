using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Health.Probes;

/// <summary>Whether the tables are there and as this version of the package needs them.</summary>
internal sealed class StorageProbe(IOptimizelyDbContextFactory contexts) : IHealthProbe
{
    public async Task<HealthFinding> RunAsync(CancellationToken cancellationToken)
    {
        // Waits for the tables and tells what keeps them from being made.
        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        return (await TableMigrations.PendingAsync(context, cancellationToken)).Count == 0
            ? new HealthFinding(HealthLevel.Success, HealthSentences.TablesGood)
            : new HealthFinding(HealthLevel.Error, HealthSentences.TablesOld, HealthSentences.TablesOldAdvice);
    }
}
