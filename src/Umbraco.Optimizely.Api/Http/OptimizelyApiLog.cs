using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Api;

/// <summary>Log of calls, events 9000 to 9099. Never an address with its query, a header or a body.</summary>
internal static partial class OptimizelyApiLog
{
    [LoggerMessage(9000, LogLevel.Debug, "Optimizely {Operation} ({Method}) answered {Status} after {Milliseconds:0} ms")]
    public static partial void Answered(this ILogger logger, string operation, string method, int status, double milliseconds);

    [LoggerMessage(9001, LogLevel.Warning, "Optimizely {Operation} ({Method}) failed after {Milliseconds:0} ms: {Failure}")]
    public static partial void Failed(this ILogger logger, string operation, string method, OptimizelyFailure failure, double milliseconds);

    [LoggerMessage(9002, LogLevel.Information, "Optimizely {Operation}: repetition {Retry} in {Milliseconds:0} ms")]
    public static partial void Repeating(this ILogger logger, string operation, int retry, double milliseconds);
}
