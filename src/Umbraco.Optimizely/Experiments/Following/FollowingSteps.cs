using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.StartingOver;
using Umbraco.Optimizely.Experiments.Winner;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Does what is due for one test.</summary>
internal sealed class FollowingSteps(AutomaticStop stop, AddressFollowing addresses, StartOverRecovery replacement, WinnerRecovery winner)
{
    /// <summary>False when something is to be tried again.</summary>
    public async Task<bool> RunAsync(ExperimentLease lease, DocumentSituation now, FollowingDue due, Moment changed)
    {
        if (due.HasFlag(FollowingDue.Winner))
        {
            return await winner.ContinueAsync(lease);
        }

        if (due.HasFlag(FollowingDue.StartOver))
        {
            return await replacement.ContinueAsync(lease);
        }

        if (due.HasFlag(FollowingDue.Stop))
        {
            return await stop.RunAsync(lease, now.Cause!.Value, changed);
        }

        if (due.HasFlag(FollowingDue.CauseGone))
        {
            NoteCauseGone(lease.Record, changed);
        }

        if (due.HasFlag(FollowingDue.Headline))
        {
            NoteHeadline(lease.Record, now.NewHeadline(lease.Record), changed);
        }

        await lease.SaveAsync(CancellationToken.None);
        return !due.HasFlag(FollowingDue.Address) || await addresses.RunAsync(lease, now.NewUrl(lease.Record), changed);
    }

    private static void NoteCauseGone(HeadlineExperiment record, Moment changed)
    {
        // A paused test waits for somebody to resume it; of everything else there is nothing left to tell.
        var isPaused = record.Notes.Notice?.Outcome == FollowingOutcome.Done;
        record.Note(notes => notes with { Notice = isPaused ? notes.Notice! with { IsOver = true } : null });
        if (isPaused)
        {
            record.Log(HistoryKind.CauseGone, changed);
        }
    }

    private static void NoteHeadline(HeadlineExperiment record, string? headline, Moment changed)
    {
        record.Note(notes => notes with { ChangedHeadline = headline is null ? null : new ChangedHeadline(headline, changed) });
        record.Log(headline is null ? HistoryKind.HeadlineBack : HistoryKind.HeadlineChanged, changed, headline);
    }
}
