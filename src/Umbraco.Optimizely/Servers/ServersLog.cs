using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Servers;

/// <summary>Event ids 400 to 499.</summary>
internal static partial class ServersLog
{
    [LoggerMessage(EventId = 400, Level = LogLevel.Warning, Message = "This server cannot read what these servers of the site have encrypted: {Servers}. Let all servers share their Data Protection keys; the Optimizely dashboard says how.")]
    public static partial void KeysNotShared(ILogger logger, string servers);
}
