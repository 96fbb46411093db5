using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Http;

/// <summary>Event ids 200 to 299.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(EventId = 200, Level = LogLevel.Error, Message = "{Action} failed unexpectedly.")]
    public static partial void Unexpected(ILogger logger, string? action, Exception exception);

    [LoggerMessage(EventId = 201, Level = LogLevel.Warning, Message = "Optimizely {Operation} failed: {Failure}, status {Status}, request {RequestId}.")]
    public static partial void OptimizelyFailed(ILogger logger, string operation, OptimizelyFailure failure, int? status, string? requestId);

    [LoggerMessage(EventId = 202, Level = LogLevel.Warning, Message = "{Action} gave up: other work had locked the database for too long.")]
    public static partial void DatabaseBusy(ILogger logger, string? action);
}
