using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Pages;

/// <summary>Event ids 700 to 799.</summary>
internal static partial class PagesLog
{
    [LoggerMessage(EventId = 700, Level = LogLevel.Information, Message = "The page {Url} could not be fetched by the site itself.")]
    public static partial void NotFetched(ILogger logger, Uri url, Exception exception);
}
