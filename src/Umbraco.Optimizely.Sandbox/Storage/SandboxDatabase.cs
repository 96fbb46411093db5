using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>
/// The state of the sandbox in one SQLite file or in memory. One connection, one transaction at a time:
/// a simulator gains more from being exact than from parallel writes.
/// </summary>
internal sealed class SandboxDatabase : IDisposable
{
    /// <summary>Raised with every change of the tables; there are no migrations, a sandbox starts again.</summary>
    private const long SchemaVersion = 1;

    // SQLITE_NOTADB
    private const int NotADatabase = 26;

    private readonly SqliteConnection _connection;
    private readonly object _gate = new();

    /// <exception cref="InvalidOperationException">The file is no database, or one of another version.</exception>
    public SandboxDatabase(string? path)
    {
        if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // Without pooling a closed file can be deleted or opened by another process at once.
        var settings = new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false };
        _connection = new SqliteConnection(settings.ToString());
        try
        {
            _connection.Open();
            EnsureCreated(path);
        }
        catch (Exception exception)
        {
            _connection.Dispose();
            if (exception is SqliteException { SqliteErrorCode: NotADatabase })
            {
                throw new InvalidOperationException($"{path} is not a database of the sandbox: delete it or name another file.", exception);
            }

            throw;
        }
    }

    /// <summary>Runs the work in a transaction that is committed only when the work returns.</summary>
    public T Run<T>(Func<DbSession, T> work)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            using var session = new DbSession(_connection, transaction);
            var result = work(session);
            transaction.Commit();
            return result;
        }
    }

    public void Run(Action<DbSession> work) => Run(session =>
    {
        work(session);
        return true;
    });

    public void Dispose()
    {
        lock (_gate)
        {
            _connection.Dispose();
        }
    }

    private void EnsureCreated(string? path)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master";
        bool empty = (long)command.ExecuteScalar()! == 0;
        command.CommandText = "PRAGMA user_version";
        if (!empty && (long)command.ExecuteScalar()! != SchemaVersion)
        {
            throw new InvalidOperationException($"{path} was made by another version of the sandbox: delete it or name another file.");
        }

        command.CommandText = $"{DatabaseSchema.Create}; PRAGMA user_version = {SchemaVersion}";
        command.ExecuteNonQuery();
    }
}
