using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Hosting.Background;

/// <summary>Event ids 300 to 399.</summary>
internal static partial class WorkLog
{
    [LoggerMessage(EventId = 300, Level = LogLevel.Error, Message = "{Work} of Umbraco.Optimizely failed. It is tried again at its next time.")]
    public static partial void Failed(ILogger logger, string work, Exception exception);

    [LoggerMessage(EventId = 301, Level = LogLevel.Debug, Message = "{Work} of Umbraco.Optimizely waits: {Reason}")]
    public static partial void Waiting(ILogger logger, string work, string reason);
}
