using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Tests.Storage;

/// <summary>A database file as the CMS makes one, and what a test does to it from outside.</summary>
internal sealed class DatabaseFile : IAsyncDisposable
{
    private readonly bool _isOwn;

    /// <param name="path">A file that is there; null for a new one that goes with this object.</param>
    public DatabaseFile(string? path = null)
    {
        _isOwn = path is null;
        Name = path ?? Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
        Make(Name);
    }

    public string Name { get; }

    /// <summary>Makes the file as the CMS does, with a write-ahead log.</summary>
    public static void Make(string path)
    {
        using SqliteConnection connection = Open(path);
        Execute(connection, "PRAGMA journal_mode = WAL");
    }

    public static void Delete(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // Only there an open file cannot be deleted; other tests are using their connections.
            SqliteConnection.ClearAllPools();
        }

        File.Delete(path);
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
    }

    /// <summary>Keeps everybody else from writing until it is disposed.</summary>
    public IDisposable Lock()
    {
        SqliteConnection connection = Open(Name);
        Execute(connection, "BEGIN EXCLUSIVE");
        return connection;
    }

    public void Run(string sql)
    {
        using SqliteConnection connection = Open(Name);
        Execute(connection, sql);
    }

    /// <summary>The names of the package's tables and indexes.</summary>
    public IReadOnlyList<string> Objects() => Query("SELECT name FROM sqlite_master WHERE name LIKE '%ptimizely%' ORDER BY name");

    public IReadOnlyList<string> Query(string sql)
    {
        using SqliteConnection connection = Open(Name);
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Written by the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public ValueTask DisposeAsync()
    {
        if (_isOwn)
        {
            Delete(Name);
        }

        return ValueTask.CompletedTask;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Written by the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
