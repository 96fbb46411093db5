namespace Umbraco.Optimizely.Storage;

/// <summary>Opens the package's tables. Never use it inside an open Umbraco scope: SQLite would lock both out.</summary>
internal interface IOptimizelyDbContextFactory
{
    /// <summary>A new context; the caller disposes it. Tables are created first when that has not happened yet.</summary>
    /// <exception cref="StorageUnavailableException">The site has no database yet or its tables could not be created.</exception>
    Task<OptimizelyDbContext> CreateAsync(CancellationToken cancellationToken = default);
}
