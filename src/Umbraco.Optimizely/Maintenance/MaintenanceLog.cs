using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>Event ids 500 to 599.</summary>
internal static partial class MaintenanceLog
{
    [LoggerMessage(EventId = 500, Level = LogLevel.Warning, Message = "User {User} removed everything that Umbraco.Optimizely had stored. {Running} tests were left running at Optimizely.")]
    public static partial void Uninstalled(ILogger logger, Guid user, int running);
}
