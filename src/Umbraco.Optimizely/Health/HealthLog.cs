using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Health;

/// <summary>Event ids 600 to 699.</summary>
internal static partial class HealthLog
{
    [LoggerMessage(EventId = 600, Level = LogLevel.Error, Message = "The health check {Check} could not be carried out.")]
    public static partial void Failed(ILogger logger, string check, Exception exception);
}
