using Microsoft.Data.Sqlite;

namespace TestSite.Host.Content;

/// <summary>The site's SQLite database: connections and the tables of the stand-ins.</summary>
internal sealed class SiteDatabase(string path)
{
    /// <summary>Raised with every change of the tables; there are no migrations, a test site starts again.</summary>
    public const int SchemaVersion = 2;

    private const string Tables = """
        CREATE TABLE siteSchema (version INTEGER NOT NULL);
        CREATE TABLE siteDocument (
          id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, parentId INTEGER NOT NULL, typeAlias TEXT NOT NULL,
          sortOrder INTEGER NOT NULL, trashed INTEGER NOT NULL, createDate TEXT NOT NULL, trashedFrom INTEGER NULL);
        CREATE TABLE siteVariant (
          documentId INTEGER NOT NULL REFERENCES siteDocument(id) ON DELETE CASCADE, culture TEXT NOT NULL,
          draft TEXT NOT NULL, published TEXT NULL, updateDate TEXT NOT NULL, publishDate TEXT NULL,
          PRIMARY KEY (documentId, culture));
        CREATE TABLE siteUser (
          id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
          groupAlias TEXT NOT NULL, passwordHash TEXT NOT NULL);
        CREATE TABLE umbracoKeyValue (key TEXT PRIMARY KEY, value TEXT NULL, updated TEXT NOT NULL);
        CREATE TABLE siteCacheInstruction (
          id INTEGER PRIMARY KEY AUTOINCREMENT, origin TEXT NOT NULL, refresher TEXT NOT NULL, payload TEXT NOT NULL);
        CREATE TABLE siteAudit (
          id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, userId INTEGER NOT NULL, objectId INTEGER NOT NULL,
          entityType TEXT NULL, comment TEXT NULL, parameters TEXT NULL, createDate TEXT NOT NULL);
        """;

    public string ConnectionString { get; } =
        new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, ForeignKeys = true }.ToString();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Makes the tables in an empty database. True when it was empty.</summary>
    /// <exception cref="TestSiteException">The database is of another version or of something else.</exception>
    public bool EnsureCreated()
    {
        using var connection = Open();
        try
        {
            var tables = Scalar(connection, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'");
            if (tables > 0)
            {
                Verify(connection);
                return false;
            }

            Execute(connection, "PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction();
            Execute(connection, Tables);
            Execute(connection, $"INSERT INTO siteSchema (version) VALUES ({SchemaVersion})");
            transaction.Commit();
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 26)
        {
            throw new TestSiteException($"{path} is not a database: remove it or start with --reset.", e);
        }
    }

    private void Verify(SqliteConnection connection)
    {
        var known = Scalar(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'siteSchema'") > 0
            && Scalar(connection, "SELECT MAX(version) FROM siteSchema") == SchemaVersion;
        if (!known)
        {
            throw new TestSiteException($"The database {path} was made by another version of the test site: start with --reset to begin again, or with --data for another folder.");
        }
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
