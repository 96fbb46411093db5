using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Umbraco.Optimizely.Storage;

/// <summary>Notices that the package's tables are gone while this server still works with them.</summary>
internal sealed class MissingTables(Action tell) : DbCommandInterceptor
{
    private const int SqliteError = 1;
    private const int SqlServerInvalidObject = 208;

    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteError && sqlite.Message.Contains("no such table", StringComparison.Ordinal),
        SqlException server => server.Number == SqlServerInvalidObject,
        _ => Is(exception.InnerException),
    };

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Look(eventData);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Look(eventData);
        return Task.CompletedTask;
    }

    private void Look(CommandErrorEventData data)
    {
        if (Is(data.Exception))
        {
            tell();
        }
    }
}
