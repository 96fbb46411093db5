using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Connection;

/// <summary>Event ids 1000 to 1099.</summary>
internal static partial class ConnectionLog
{
    [LoggerMessage(EventId = 1000, Level = LogLevel.Information, Message = "The site was connected to Optimizely by {Kind}, account {AccountId}.")]
    public static partial void Connected(ILogger logger, string kind, long? accountId);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "The site was disconnected from Optimizely.")]
    public static partial void Disconnected(ILogger logger);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Debug, Message = "The access token was refreshed.")]
    public static partial void Refreshed(ILogger logger);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Warning, Message = "Optimizely no longer accepts the refresh token. An administrator must connect the site again.")]
    public static partial void Revoked(ILogger logger);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "The access token could not be refreshed: {Failure}. The connection is kept.")]
    public static partial void RefreshFailed(ILogger logger, OptimizelyFailure failure);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Warning, Message = "A browser came back from Optimizely with a state that is unknown, used or of another site.")]
    public static partial void UnknownState(ILogger logger);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Warning, Message = "The connection was checked: {State}.")]
    public static partial void NotWorking(ILogger logger, ConnectionState state);

    [LoggerMessage(EventId = 1007, Level = LogLevel.Warning, Message = "The access token was refreshed and waits to be stored: other work has locked the database.")]
    public static partial void StoringWaits(ILogger logger);
}
