using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Storage;

/// <summary>Event ids 100 to 199.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(EventId = 100, Level = LogLevel.Information, Message = "The tables of Umbraco.Optimizely are up to date ({Elapsed}).")]
    public static partial void Migrated(ILogger logger, TimeSpan elapsed);

    [LoggerMessage(EventId = 101, Level = LogLevel.Error, Message = "The tables of Umbraco.Optimizely could not be created or updated. The package stays off, the site runs. It is tried again every minute.")]
    public static partial void MigrationFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 102, Level = LogLevel.Warning, Message = "The database is locked by other work. The tables of Umbraco.Optimizely are created or updated when it is free; the site runs.")]
    public static partial void Locked(ILogger logger);

    [LoggerMessage(EventId = 103, Level = LogLevel.Error, Message = "Umbraco.Optimizely uses the database inside an open scope of Umbraco. On SQLite each then waits for the other. {StackTrace}")]
    public static partial void InsideScope(ILogger logger, string stackTrace);
}
