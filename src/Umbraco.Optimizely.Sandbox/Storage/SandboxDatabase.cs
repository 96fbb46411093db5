using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Sandbox.Storage;

/// <summary>
/// The state of the sandbox in one SQLite file or in memory. One connection, one transaction at a time:
/// a simulator gains more from being exact than from parallel writes.
/// </summary>
internal sealed class SandboxDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly object _gate = new();

    public SandboxDatabase(string? path)
    {
        if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // Without pooling a closed file can be deleted or opened by another process at once.
        var settings = new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false };
        _connection = new SqliteConnection(settings.ToString());
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = DatabaseSchema.Create;
        command.ExecuteNonQuery();
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
}
