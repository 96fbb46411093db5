using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Http;

/// <summary>Event ids 200 to 299.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(EventId = 200, Level = LogLevel.Error, Message = "{Action} failed unexpectedly.")]
    public static partial void Unexpected(ILogger logger, string? action, Exception exception);
}
