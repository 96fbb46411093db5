using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Compares a record with its document.</summary>
internal static class FollowingDues
{
    public static FollowingDue Of(HeadlineExperiment record, DocumentSituation now) => record.State switch
    {
        RecordState.Created => OfCreated(record, now),

        // What was made of an unfinished test of a deleted document is of no use to anybody.
        RecordState.Creating or RecordState.Failed when now.Cause == AutomaticCause.DocumentDeleted
            && Stop(record, now.Cause.Value) => FollowingDue.Stop,
        _ => FollowingDue.Nothing,
    };

    private static FollowingDue OfCreated(HeadlineExperiment record, DocumentSituation now)
    {
        var notes = record.Notes;
        if (notes.Winner is { IsUnfinished: true })
        {
            return FollowingDue.Winner;
        }

        var due = FollowingDue.Nothing;
        if (notes.StartOver is not null)
        {
            due |= FollowingDue.StartOver;
        }

        if (now.Cause is { } cause)
        {
            return Stop(record, cause) ? due | FollowingDue.Stop : due;
        }

        if (notes.Notice is { IsOver: false })
        {
            due |= FollowingDue.CauseGone;
        }

        if (notes.PagesUncertain || now.NewUrl(record) is not null)
        {
            due |= FollowingDue.Address;
        }

        return now.NewHeadline(record) == notes.ChangedHeadline?.Text ? due : due | FollowingDue.Headline;
    }

    private static bool Stop(HeadlineExperiment record, AutomaticCause cause)
        => record.Notes.Notice is not { } notice
            || notice.Cause != cause
            || notice.IsOver
            || notice.Outcome is FollowingOutcome.Trying or FollowingOutcome.Failed;
}
