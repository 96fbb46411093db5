using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Storage;

/// <summary>Event ids 100 to 199.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(EventId = 100, Level = LogLevel.Information, Message = "The tables of Umbraco.Optimizely are up to date ({Elapsed}).")]
    public static partial void Migrated(ILogger logger, TimeSpan elapsed);

    [LoggerMessage(EventId = 101, Level = LogLevel.Error, Message = "The tables of Umbraco.Optimizely could not be created or updated. The package stays off, the site runs.")]
    public static partial void MigrationFailed(ILogger logger, Exception exception);
}
