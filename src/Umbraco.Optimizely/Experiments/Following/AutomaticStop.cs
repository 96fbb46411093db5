using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Ends or interrupts a test that cannot count any more, and notes how that went.</summary>
internal sealed class AutomaticStop(
    AutomaticPause pause, AutomaticArchive archive, IOptionsMonitor<OptimizelyOptions> options, ILogger<AutomaticStop> logger)
{
    /// <summary>False when it is to be tried again.</summary>
    public async Task<bool> RunAsync(ExperimentLease lease, AutomaticCause cause, Moment changed)
    {
        var record = lease.Record;
        var before = record.Notes.Notice;
        if (!options.CurrentValue.Following.Automatic)
        {
            await NoteAsync(lease, cause, changed, new StopResult(FollowingOutcome.OnlyTold));
            return true;
        }

        // What failed or was interrupted keeps its first moment.
        var isRepeat = before is { IsOver: false } && before.Cause == cause;
        var moment = isRepeat ? before!.Changed : changed;
        await NoteAsync(lease, cause, moment, new StopResult(FollowingOutcome.Trying));
        var result = cause == AutomaticCause.DocumentDeleted
            ? await archive.RunAsync(lease, cause, isAsked: isRepeat && before!.Outcome == FollowingOutcome.Failed)
            : await pause.RunAsync(lease, cause, before);
        Log(record, cause, moment, result);
        await NoteAsync(lease, cause, moment, result);
        if (result.TellAsync is { } tell)
        {
            ExperimentsLog.Followed(logger, record.Id, cause, result.Outcome);
            await tell();
        }

        return result.Outcome != FollowingOutcome.Failed;
    }

    private static Task NoteAsync(ExperimentLease lease, AutomaticCause cause, Moment changed, StopResult result)
    {
        lease.Record.Note(notes => notes with
        {
            Notice = new FollowingNotice
            {
                Cause = cause,
                Outcome = result.Outcome,
                Changed = changed,
                Message = result.Message,
                Failure = result.Failure,
            },
        });
        return lease.SaveAsync(CancellationToken.None);
    }

    private static void Log(HeadlineExperiment record, AutomaticCause cause, Moment moment, StopResult result)
    {
        if (result.Outcome == FollowingOutcome.Refused)
        {
            record.Log(HistoryKind.HandlerRefused, moment, result.Message);
        }
        else if (result.TellAsync is not null)
        {
            record.Log(
                cause == AutomaticCause.DocumentDeleted ? HistoryKind.ArchivedAutomatically : HistoryKind.PausedAutomatically,
                moment,
                cause.ToString());
        }
    }
}
