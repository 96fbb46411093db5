using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Storage;

public sealed class TableMigrationsTests
{
    private const string History = "SELECT MigrationId FROM optimizelyMigrations ORDER BY MigrationId";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData(";Cache=Shared")]
    public async Task Up_ServersStartTogetherOnAFreshDatabase_EachMigrationOnceAndNobodyFails(string more)
    {
        for (int round = 0; round < 12; round++)
        {
            await using var file = new DatabaseFile();
            using var start = new SemaphoreSlim(0);
            Task[] servers = [.. Enumerable.Range(0, 6).Select(_ => Task.Run(
                async () =>
                {
                    await using OptimizelyDbContext context = Open(file, more);
                    await start.WaitAsync(Cancel);
                    await TableMigrations.UpAsync(context, Cancel);
                },
                Cancel))];
            start.Release(servers.Length);
            await Task.WhenAll(servers);

            await using OptimizelyDbContext any = Open(file, more);
            Assert.Equal(any.Database.GetMigrations(), file.Query(History));
        }
    }

    [Theory]
    [InlineData("Data Source=/a/Umbraco.sqlite.db;Cache=Shared;Foreign Keys=True;Pooling=True", "Data Source=/a/Umbraco.sqlite.db;Cache=Private;Foreign Keys=True;Pooling=True")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared", "Data Source=x;Mode=Memory;Cache=Shared")]
    [InlineData("Data Source=:memory:;Cache=Shared", "Data Source=:memory:;Cache=Shared")]
    [InlineData("Data Source=file:x?mode=memory;Cache=Shared", "Data Source=\"file:x?mode=memory\";Cache=Shared")]
    public void ConnectionText_File_HasACacheOfItsOwn(string site, string ours) => Assert.Equal(ours, SqliteConnectionText.For(site));

    [Fact]
    public async Task Up_TablesAreThere_DoesNotWrite()
    {
        await using var file = new DatabaseFile();
        await using (OptimizelyDbContext first = Open(file))
        {
            await TableMigrations.UpAsync(first, Cancel);
        }

        using IDisposable locked = file.Lock();
        await using OptimizelyDbContext context = Open(file, timeout: 1);
        await TableMigrations.UpAsync(context, Cancel);
    }

    [Fact]
    public async Task Up_DatabaseLocked_FailsAsBusyAndWorksAfterwards()
    {
        await using var file = new DatabaseFile();
        await using OptimizelyDbContext context = Open(file, timeout: 1);
        using (file.Lock())
        {
            Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => TableMigrations.UpAsync(context, Cancel));
            Assert.True(DatabaseBusy.Is(failure), failure.ToString());
            Assert.Empty(file.Objects());
        }

        await TableMigrations.UpAsync(context, Cancel);

        Assert.Equal(context.Database.GetMigrations(), file.Query(History));
    }

    [Fact]
    public async Task Up_FailsInTheMiddle_LeavesNothing()
    {
        await using var file = new DatabaseFile();
        file.Run("CREATE TABLE optimizelyExperiment (foreign_to_us INTEGER)");
        await using OptimizelyDbContext context = Open(file);

        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => TableMigrations.UpAsync(context, Cancel));

        Assert.False(DatabaseBusy.Is(failure));
        Assert.Equal(["optimizelyExperiment"], file.Objects());
        file.Run("DROP TABLE optimizelyExperiment");
        await TableMigrations.UpAsync(context, Cancel);
        Assert.Equal(context.Database.GetMigrations(), file.Query(History));
    }

    [Fact]
    public async Task Up_MadeByEfCoresOwnMigrator_IsTakenOver()
    {
        await using var file = new DatabaseFile();
        await using OptimizelyDbContext context = Open(file);
        await context.GetService<IMigrator>().MigrateAsync(context.Database.GetMigrations().First(), Cancel);

        await TableMigrations.UpAsync(context, Cancel);

        Assert.Equal(context.Database.GetMigrations(), file.Query(History));
    }

    [Fact]
    public async Task Down_TablesAreThere_RemovesEverythingOfOursAndNothingElse()
    {
        await using var file = new DatabaseFile();
        file.Run("CREATE TABLE umbracoNode (id INTEGER)");
        await using OptimizelyDbContext context = Open(file);

        for (int round = 0; round < 2; round++)
        {
            await TableMigrations.UpAsync(context, Cancel);
            Assert.NotEmpty(file.Objects());
            await TableMigrations.DownAsync(context, Cancel);

            Assert.Empty(file.Objects());
            Assert.Equal(["umbracoNode"], file.Query("SELECT name FROM sqlite_master"));
        }

        await TableMigrations.DownAsync(context, Cancel);
    }

    [Fact]
    public async Task Down_OfALaterVersion_RefusesAndKeepsEverything()
    {
        await using var file = new DatabaseFile();
        await using OptimizelyDbContext context = Open(file);
        await TableMigrations.UpAsync(context, Cancel);
        IReadOnlyList<string> before = file.Objects();
        file.Run("INSERT INTO optimizelyMigrations (MigrationId, ProductVersion) VALUES ('29990101000000_Later', '99')");

        await Assert.ThrowsAsync<InvalidOperationException>(() => TableMigrations.DownAsync(context, Cancel));

        Assert.Equal(before, file.Objects());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Commands_BothProviders_FitIntoOneTransaction(bool sqlServer)
    {
        using OptimizelyDbContext context = sqlServer ? SqlServerScriptTests.Open() : Open("none.db");

        Assert.All(
            MigrationSql.All(context).Concat(MigrationSql.Reverse(context)),
            command => Assert.False(command.TransactionSuppressed, command.CommandText));
    }

    [Fact]
    public void Migrations_Ids_AreInTheOrderOfTheirNames()
    {
        using OptimizelyDbContext context = Open("none.db");
        string[] ids = [.. context.GetService<IMigrationsAssembly>().Migrations.Keys];

        Assert.Equal(ids.Order(StringComparer.OrdinalIgnoreCase), ids);
        Assert.All(ids, id => Assert.Matches("^[0-9]{14}_[A-Z][A-Za-z]+$", id));
    }

    private static OptimizelyDbContext Open(DatabaseFile file, string more = "", int timeout = 30) => Open(file.Name, more, timeout);

    private static OptimizelyDbContext Open(string file, string more = "", int timeout = 30)
    {
        var builder = new DbContextOptionsBuilder<OptimizelyDbContext>();
        builder.UseSqlite(
            SqliteConnectionText.For($"Data Source={file}{more}"),
            sqlite => sqlite.MigrationsHistoryTable(DbContextOptionsSource.HistoryTable).CommandTimeout(timeout));
        MigrationWarnings.Configure(builder);
        return new OptimizelyDbContext(builder.Options);
    }
}
