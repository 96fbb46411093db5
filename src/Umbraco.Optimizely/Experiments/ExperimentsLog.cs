using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;

namespace Umbraco.Optimizely.Experiments;

internal static partial class ExperimentsLog
{
    [LoggerMessage(2000, LogLevel.Warning, "Headline test {RecordId}: step {Step} failed.")]
    public static partial void StepFailed(ILogger logger, Guid recordId, string step, Exception exception);

    [LoggerMessage(2001, LogLevel.Information, "Headline test {RecordId}: {Action} done.")]
    public static partial void Done(ILogger logger, Guid recordId, string action);

    [LoggerMessage(2002, LogLevel.Warning, "Headline test {RecordId}: what an archived experiment left could not be removed.")]
    public static partial void CleanupFailed(ILogger logger, Guid recordId, Exception exception);

    [LoggerMessage(2003, LogLevel.Information, "Headline test {RecordId}: {Cause}, {Outcome} automatically.")]
    public static partial void Followed(ILogger logger, Guid recordId, AutomaticCause cause, FollowingOutcome outcome);

    [LoggerMessage(2004, LogLevel.Error, "Headline test {RecordId}: what became of its document could not be followed. It is tried again.")]
    public static partial void FollowingFailed(ILogger logger, Guid recordId, Exception exception);

    [LoggerMessage(2005, LogLevel.Error, "A change of content could not be noted for headline tests. It is found by looking.")]
    public static partial void ChangeNotNoted(ILogger logger, Exception exception);

    [LoggerMessage(2006, LogLevel.Warning, "Headline test {RecordId}: the test that replaces it was made but not started: {Reason}")]
    public static partial void ReplacementNotStarted(ILogger logger, Guid recordId, string reason);

    [LoggerMessage(2007, LogLevel.Warning, "Headline test {RecordId}: its winner was not written, the test goes on: {Reason}")]
    public static partial void WinnerDropped(ILogger logger, Guid recordId, string reason);
}
