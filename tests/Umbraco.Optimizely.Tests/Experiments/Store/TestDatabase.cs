using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Experiments.Store;

/// <summary>The package's tables in a SQLite file of their own, made by the package's migrations.</summary>
internal sealed class TestDatabase : IOptimizelyDbContextFactory, IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
    private readonly DbContextOptions<OptimizelyDbContext> _options;

    private TestDatabase()
    {
        var builder = new DbContextOptionsBuilder<OptimizelyDbContext>();
        builder.UseSqlite($"Data Source={_file}", sqlite => sqlite.MigrationsHistoryTable(DbContextOptionsSource.HistoryTable).CommandTimeout(2));
        MigrationWarnings.Configure(builder);
        _options = builder.Options;
    }

    public string File => _file;

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        DatabaseFile.Make(database.File);
        await using var context = await database.CreateAsync(CancellationToken.None);
        await TableMigrations.UpAsync(context, CancellationToken.None);
        return database;
    }

    public Task<OptimizelyDbContext> CreateAsync(CancellationToken cancellationToken = default)
        => Task.FromResult(new OptimizelyDbContext(_options));

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection($"Data Source={_file}"))
        {
            SqliteConnection.ClearPool(connection);
        }

        DatabaseFile.Delete(_file);
        return ValueTask.CompletedTask;
    }
}
