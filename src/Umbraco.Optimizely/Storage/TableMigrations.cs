using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Umbraco.Optimizely.Storage;

/// <summary>
/// Applies the migrations, or takes them all back, in one transaction that no other server can have at the same time: either
/// everything has happened or nothing. EF Core's own MigrateAsync is not used: version 8 has no lock; later ones leave a row behind
/// when a process dies, which on SQLite stops the migrations of the CMS as well; and to see whether the database exists, it opens
/// the file read-only, which in a shared cache, as the CMS uses it, makes it read-only for everybody.
/// </summary>
internal static class TableMigrations
{
    /// <summary>Whether there are tables of any version.</summary>
    public static async Task<bool> ExistAsync(OptimizelyDbContext context, CancellationToken cancellationToken)
    {
        string sql = context.Database.IsSqlServer() ? MigrationSql.SqlServerHasHistory : MigrationSql.SqliteHasHistory;
        return await context.Database.SqlQueryRaw<int>(sql).SingleAsync(cancellationToken) > 0;
    }

    /// <summary>Creates or updates the tables. Does not write when they are as they should be.</summary>
    public static async Task UpAsync(OptimizelyDbContext context, CancellationToken cancellationToken)
    {
        if ((await PendingAsync(context, cancellationToken)).Count == 0)
        {
            return;
        }

        await using IDbContextTransaction transaction = await BeginAsync(context, cancellationToken);
        await RunAsync(context, MigrationSql.History(context), cancellationToken);

        // Again, now that nobody else can: another server may have been first.
        foreach (string id in await PendingAsync(context, cancellationToken))
        {
            await RunAsync(context, MigrationSql.Up(context, id), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Removes the tables with all they hold, the history too. Does nothing when there are none.</summary>
    public static async Task DownAsync(OptimizelyDbContext context, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await BeginAsync(context, cancellationToken);
        if (!await ExistAsync(context, cancellationToken))
        {
            return;
        }

        foreach (string id in (await AppliedAsync(context, cancellationToken)).OrderDescending(StringComparer.OrdinalIgnoreCase))
        {
            await RunAsync(context, MigrationSql.Down(context, id), cancellationToken);
        }

        await RunAsync(context, MigrationSql.DropHistory(context), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The migrations that this version of the package has and the database has not.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(OptimizelyDbContext context, CancellationToken cancellationToken)
    {
        IEnumerable<string> all = context.GetService<IMigrationsAssembly>().Migrations.Keys;
        return await ExistAsync(context, cancellationToken)
            ? [.. all.Except(await AppliedAsync(context, cancellationToken), StringComparer.OrdinalIgnoreCase)]
            : [.. all];
    }

    private static Task<List<string>> AppliedAsync(OptimizelyDbContext context, CancellationToken cancellationToken) =>
        context.Database.SqlQueryRaw<string>(MigrationSql.Applied).ToListAsync(cancellationToken);

    private static async Task<IDbContextTransaction> BeginAsync(OptimizelyDbContext context, CancellationToken cancellationToken)
    {
        // On SQLite this is BEGIN IMMEDIATE: the transaction has the write lock or waits for it.
        IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            await RunAsync(context, MigrationSql.Lock(context), cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private static async Task RunAsync(OptimizelyDbContext context, IEnumerable<MigrationCommand> commands, CancellationToken cancellationToken)
    {
        var connection = context.GetService<IRelationalConnection>();
        foreach (MigrationCommand command in commands)
        {
            await command.ExecuteNonQueryAsync(connection, cancellationToken: cancellationToken);
        }
    }
}
