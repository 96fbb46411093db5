using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Umbraco.Optimizely.Storage;

/// <summary>Context options for the site's database; rebuilt when the installer sets the connection string.</summary>
internal sealed class DbContextOptionsSource(IOptionsMonitor<ConnectionStrings> connectionStrings)
{
    internal const string HistoryTable = "optimizelyMigrations";

    // A person waits for it, and pages never do: long enough for other work to end, short enough to be told. A site may ask for less.
    private const int CommandTimeoutSeconds = 15;

    private volatile Built? _built;

    /// <summary>Told when a table of ours was not found: somebody has removed them under us.</summary>
    public event Action? TablesMissing;

    /// <summary>Options for the present connection string, or null while the site has none.</summary>
    public DbContextOptions<OptimizelyDbContext>? Get()
    {
        // Through the monitor, never from configuration: only there is |DataDirectory| expanded.
        ConnectionStrings current = connectionStrings.CurrentValue;
        if (string.IsNullOrWhiteSpace(current.ConnectionString))
        {
            return null;
        }

        Built? built = _built;
        if (built is null || built.ConnectionString != current.ConnectionString || built.Provider != current.ProviderName)
        {
            _built = built = new Built(current.ConnectionString, current.ProviderName, Build(current.ConnectionString, current.ProviderName));
        }

        return built.Options;
    }

    private DbContextOptions<OptimizelyDbContext> Build(string connectionString, string? provider)
    {
        var builder = new DbContextOptionsBuilder<OptimizelyDbContext>();
        if (provider is not null && provider.Contains("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            builder.UseSqlite(
                SqliteConnectionText.For(connectionString),
                sqlite => sqlite.MigrationsHistoryTable(HistoryTable)
                    .CommandTimeout(Math.Min(CommandTimeoutSeconds, SqliteConnectionText.TimeoutOf(connectionString))));
        }
        else
        {
            builder.UseSqlServer(connectionString, server => server.MigrationsHistoryTable(HistoryTable).CommandTimeout(CommandTimeoutSeconds));
        }

        builder.AddInterceptors(new MissingTables(() => TablesMissing?.Invoke()));
        MigrationWarnings.Configure(builder);
        return builder.Options;
    }

    private sealed record Built(string ConnectionString, string? Provider, DbContextOptions<OptimizelyDbContext> Options);
}
