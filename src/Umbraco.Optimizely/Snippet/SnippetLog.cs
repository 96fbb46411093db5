using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Snippet;

/// <summary>Event ids 1300 to 1399.</summary>
internal static partial class SnippetLog
{
    [LoggerMessage(EventId = 1300, Level = LogLevel.Warning, Message = "Pages are rendered without the Optimizely snippet: the chosen project cannot be read. Tests do not run meanwhile.")]
    public static partial void Unavailable(ILogger logger, Exception exception);
}
