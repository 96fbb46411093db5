using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Umbraco.Optimizely.Storage;

/// <summary>What the migrations are in the SQL of the site's database. EF Core writes it for the provider at hand.</summary>
internal static class MigrationSql
{
    public const string SqliteHasHistory =
        $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '{DbContextOptionsSource.HistoryTable}'";

    public const string SqlServerHasHistory =
        $"SELECT COUNT(*) AS Value FROM sys.tables WHERE object_id = OBJECT_ID(N'[{DbContextOptionsSource.HistoryTable}]')";

    public const string Applied = $"SELECT MigrationId AS Value FROM {DbContextOptionsSource.HistoryTable}";

    private const string SqlServerLock = """
        DECLARE @optimizelyLock int;
        EXEC @optimizelyLock = sp_getapplock @Resource = N'Umbraco.Optimizely.Tables', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = 10000;
        IF @optimizelyLock < 0 THROW 51222, N'Another server works on the tables of Umbraco.Optimizely.', 1;
        """;

    /// <summary>Lets one server at a time work on the tables. SQLite needs no more than the transaction.</summary>
    public static IReadOnlyList<MigrationCommand> Lock(OptimizelyDbContext context) =>
        context.Database.IsSqlServer() ? Generate(context, new SqlOperation { Sql = SqlServerLock }) : [];

    public static IReadOnlyList<MigrationCommand> History(OptimizelyDbContext context) =>
        Generate(context, new SqlOperation { Sql = context.GetService<IHistoryRepository>().GetCreateIfNotExistsScript() });

    public static IReadOnlyList<MigrationCommand> Up(OptimizelyDbContext context, string id)
    {
        string insert = context.GetService<IHistoryRepository>().GetInsertScript(new HistoryRow(id, ProductInfo.GetVersion()));
        return Generate(context, [.. Find(context, id).UpOperations, new SqlOperation { Sql = insert }]);
    }

    /// <exception cref="InvalidOperationException">A later version of the package has made it.</exception>
    public static IReadOnlyList<MigrationCommand> Down(OptimizelyDbContext context, string id) =>
        Generate(context, [.. Find(context, id).DownOperations]);

    public static IReadOnlyList<MigrationCommand> DropHistory(OptimizelyDbContext context) =>
        Generate(context, new DropTableOperation { Name = DbContextOptionsSource.HistoryTable });

    /// <summary>Every command that a new database gets, in order.</summary>
    public static IReadOnlyList<MigrationCommand> All(OptimizelyDbContext context) =>
        [.. Lock(context), .. History(context), .. Ids(context).SelectMany(id => Up(context, id))];

    /// <summary>Every command that removes the tables of this version, in order.</summary>
    public static IReadOnlyList<MigrationCommand> Reverse(OptimizelyDbContext context) =>
        [.. Ids(context).Reverse().SelectMany(id => Down(context, id)), .. DropHistory(context)];

    private static IEnumerable<string> Ids(OptimizelyDbContext context) => context.GetService<IMigrationsAssembly>().Migrations.Keys;

    private static Migration Find(OptimizelyDbContext context, string id)
    {
        var assembly = context.GetService<IMigrationsAssembly>();
        return assembly.Migrations.TryGetValue(id, out TypeInfo? type)
            ? assembly.CreateMigration(type, context.Database.ProviderName!)
            : throw new InvalidOperationException($"The migration {id} was made by a later version of Umbraco.Optimizely.");
    }

    private static IReadOnlyList<MigrationCommand> Generate(OptimizelyDbContext context, params MigrationOperation[] operations) =>
        context.GetService<IMigrationsSqlGenerator>().Generate(operations, Model(context));

    /// <summary>The migrations say all there is to say. Without a model that has a version, SQL Server would get SQL as of EF Core 1.</summary>
    private static IModel Model(OptimizelyDbContext context)
    {
        ModelBuilder builder = new ModelBuilder().HasAnnotation("ProductVersion", ProductInfo.GetVersion());
        return context.GetService<IModelRuntimeInitializer>().Initialize(builder.FinalizeModel(), designTime: true, validationLogger: null);
    }
}
