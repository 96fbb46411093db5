using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Storage;

/// <summary>What SQL Server would be told. No SQL Server runs here: the text is read.</summary>
public sealed class SqlServerScriptTests : IDisposable
{
    private readonly OptimizelyDbContext _context = Open();

    private string Script => string.Join('\n', MigrationSql.All(_context).Select(command => command.CommandText));

    private IRelationalModel Model => _context.GetService<IDesignTimeModel>().Model.GetRelationalModel();

    public void Dispose() => _context.Dispose();

    [Fact]
    public void Tables_OfTheModel_AreCreatedWithItsTypesLengthsAndNulls()
    {
        string script = Script;
        Assert.NotEmpty(Model.Tables);
        foreach (ITable table in Model.Tables)
        {
            string[] lines = [.. Create(script, table.Name).Split('\n').Select(line => line.Trim().TrimEnd(',')), .. Added(script, table.Name)];

            Assert.All(table.Columns, column => Assert.Contains(
                $"[{column.Name}] {column.StoreType} {(column.IsNullable ? "NULL" : "NOT NULL")}", lines));
            Assert.Contains($"CONSTRAINT [{table.PrimaryKey!.Name}] PRIMARY KEY ([{table.PrimaryKey.Columns.Single().Name}])", lines);
            Assert.Equal(table.Columns.Count() + 1, lines.Count(line => line.StartsWith('[') || line.StartsWith("CONSTRAINT", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Indexes_OfTheModel_AreCreatedUniqueAndFilteredAsThere()
    {
        string script = Script;
        foreach (ITableIndex index in Model.Tables.SelectMany(table => table.Indexes))
        {
            string columns = string.Join(", ", index.Columns.Select(column => $"[{column.Name}]"));
            string filter = index.Filter is null ? string.Empty : $" WHERE {index.Filter}";
            Assert.Contains(
                $"CREATE {(index.IsUnique ? "UNIQUE " : string.Empty)}INDEX [{index.Name}] ON [{index.Table.Name}] ({columns}){filter};",
                script,
                StringComparison.Ordinal);
        }

        Assert.Equal(Model.Tables.Sum(table => table.Indexes.Count()), Count(script, "INDEX ["));
    }

    [Fact]
    public void Columns_ThatAreKeysOrIndexed_FitIntoAnIndex()
    {
        IEnumerable<IColumn> indexed = Model.Tables.SelectMany(table => table.Indexes.SelectMany(index => index.Columns).Concat(table.PrimaryKey!.Columns));

        Assert.All(indexed, column => Assert.DoesNotContain("(max)", column.StoreType, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AUTOINCREMENT")]
    [InlineData("PRAGMA")]
    [InlineData(" TEXT ")]
    [InlineData(" INTEGER ")]
    [InlineData(" BLOB ")]
    [InlineData("IF NOT EXISTS ")]
    [InlineData("IDENTITY")]
    [InlineData("sqlite_")]
    [InlineData("\"")]
    public void Script_WordsOfSqlite_AreNotInIt(string word) => Assert.DoesNotContain(word, Script, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Script_BeginsWithTheLockAndOurOwnHistoryTable()
    {
        string script = Script;

        Assert.Contains("@LockOwner = N'Transaction'", MigrationSql.All(_context)[0].CommandText, StringComparison.Ordinal);
        Assert.Contains("IF OBJECT_ID(N'[optimizelyMigrations]') IS NULL", script, StringComparison.Ordinal);
        Assert.DoesNotContain("__EFMigrationsHistory", script, StringComparison.Ordinal);
        Assert.All(_context.Database.GetMigrations(), id => Assert.Equal(1, Count(script, $"VALUES (N'{id}'")));
    }

    [Fact]
    public void IdempotentScript_ForADatabaseAdministrator_ChecksBeforeEachStep()
    {
        string script = _context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        foreach (string id in _context.Database.GetMigrations())
        {
            Assert.Contains($"WHERE [MigrationId] = N'{id}'", script, StringComparison.Ordinal);
        }

        Assert.Equal(
            Count(script, "CREATE TABLE [optimizely") - 1 + Count(script, "INDEX [") + Count(script, "ALTER TABLE [") + _context.Database.GetMigrations().Count(),
            Count(script, "IF NOT EXISTS ("));
    }

    [Fact]
    public void Reverse_EveryTable_IsDropped()
    {
        string script = string.Join('\n', MigrationSql.Reverse(_context).Select(command => command.CommandText));

        Assert.All(Model.Tables, table => Assert.Contains($"DROP TABLE [{table.Name}];", script, StringComparison.Ordinal));
    }

    internal static OptimizelyDbContext Open() => new(new DbContextOptionsBuilder<OptimizelyDbContext>()
        .UseSqlServer("Server=none", server => server.MigrationsHistoryTable(DbContextOptionsSource.HistoryTable)).Options);

    private static string Create(string script, string table)
    {
        int start = script.IndexOf($"CREATE TABLE [{table}] (", StringComparison.Ordinal);
        Assert.True(start >= 0, $"No table {table}.");
        return script[start..script.IndexOf(");\n", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Added(string script, string table)
    {
        string start = $"ALTER TABLE [{table}] ADD ";
        return script.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line[start.Length..].TrimEnd(';'));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
