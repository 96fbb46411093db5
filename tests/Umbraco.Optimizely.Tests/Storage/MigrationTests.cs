using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Umbraco.Cms.Core;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Storage;

public sealed class MigrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Migrations_OnAnEmptyDatabase_MakeWhatTheModelExpects()
    {
        await using var harness = new PackageHarness();
        await using OptimizelyDbContext context = await harness.Get<IOptimizelyDbContextFactory>().CreateAsync(Cancellation);

        IRelationalModel model = context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        foreach (ITable table in model.Tables)
        {
            Dictionary<string, (string Type, bool NotNull)> columns = await ColumnsAsync(harness.DatabaseFile, table.Name);

            Assert.StartsWith("optimizely", table.Name, StringComparison.Ordinal);
            Assert.Equal(table.Columns.Select(column => column.Name).Order(), columns.Keys.Order());
            Assert.All(table.Columns, column =>
            {
                Assert.Equal(column.StoreType, columns[column.Name].Type);
                Assert.Equal(!column.IsNullable, columns[column.Name].NotNull);
            });
        }
    }

    [Fact]
    public async Task Migrations_RunTwice_KeepWhatIsStored()
    {
        string file = Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
        await using (var first = new PackageHarness(new HarnessOptions { DatabaseFile = file }))
        {
            await first.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(7, "Seven", null), "Ada", Cancellation);
        }

        await using var second = new PackageHarness(new HarnessOptions { DatabaseFile = file });
        SelectedProject? project = await second.Get<ISelectedProject>().GetAsync(Cancellation);

        Assert.Equal(7, project?.Id);
        Assert.Contains("optimizelyMigrations: ", await second.DumpAsync(), StringComparison.Ordinal);
        DatabaseFile.Delete(file);
    }

    [Fact]
    public async Task CreateAsync_BeforeTheSiteIsInstalled_SaysSoAndWorksAfterwards()
    {
        await using var harness = new PackageHarness { Level = RuntimeLevel.Install };

        StorageUnavailableException exception = await Assert.ThrowsAsync<StorageUnavailableException>(
            () => harness.Get<IOptimizelyDbContextFactory>().CreateAsync(Cancellation));
        harness.Level = RuntimeLevel.Run;
        await using OptimizelyDbContext context = await harness.Get<IOptimizelyDbContextFactory>().CreateAsync(Cancellation);

        Assert.Contains("Finish the installation", exception.Message, StringComparison.Ordinal);
        Assert.True(await context.Database.CanConnectAsync(Cancellation));
    }

    [Fact]
    public async Task CreateAsync_ByManyAtOnce_MigratesOnce()
    {
        await using var harness = new PackageHarness();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using OptimizelyDbContext context = await harness.Get<IOptimizelyDbContextFactory>().CreateAsync(Cancellation);
        }));

        Assert.Single(harness.Logs.Lines, line => line.Id.Id == 100);
    }

    private static async Task<Dictionary<string, (string Type, bool NotNull)>> ColumnsAsync(string file, string table)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(Cancellation);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name, type, \"notnull\" FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);

        var columns = new Dictionary<string, (string, bool)>();
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation))
        {
            columns[reader.GetString(0)] = (reader.GetString(1), reader.GetBoolean(2));
        }

        return columns;
    }
}
