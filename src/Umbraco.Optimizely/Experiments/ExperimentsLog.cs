using Microsoft.Extensions.Logging;

namespace Umbraco.Optimizely.Experiments;

internal static partial class ExperimentsLog
{
    [LoggerMessage(2000, LogLevel.Warning, "Headline test {RecordId}: step {Step} failed.")]
    public static partial void StepFailed(ILogger logger, Guid recordId, string step, Exception exception);

    [LoggerMessage(2001, LogLevel.Information, "Headline test {RecordId}: {Action} done.")]
    public static partial void Done(ILogger logger, Guid recordId, string action);

    [LoggerMessage(2002, LogLevel.Warning, "Headline test {RecordId}: what an archived experiment left could not be removed.")]
    public static partial void CleanupFailed(ILogger logger, Guid recordId, Exception exception);
}
