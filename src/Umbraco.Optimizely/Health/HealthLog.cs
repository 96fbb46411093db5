using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Health;

/// <summary>Event ids 600 to 699.</summary>
internal static partial class HealthLog
{
    [LoggerMessage(EventId = 600, Level = LogLevel.Error, Message = "The health check {Check} could not be carried out.")]
    public static partial void Failed(ILogger logger, string check, Exception exception);

    [LoggerMessage(EventId = 601, Level = LogLevel.Information, Message = "The home page {Url} could not be fetched for the health check.")]
    public static partial void PageFailed(ILogger logger, Uri url, Exception exception);
}
