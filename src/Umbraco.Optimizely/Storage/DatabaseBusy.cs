using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Umbraco.Optimizely.Storage;

/// <summary>Tells failures that pass by themselves from others: somebody else had the lock for too long.</summary>
internal static class DatabaseBusy
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqlServerTimeout = -2;
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerLockTimeout = 1222;

    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked,
        SqlException server => server.Number is SqlServerTimeout or SqlServerDeadlock or SqlServerLockTimeout,
        _ => Is(exception.InnerException),
    };
}
