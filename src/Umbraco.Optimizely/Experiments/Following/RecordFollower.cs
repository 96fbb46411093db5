using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Brings one test in line with its document: compares them, and does under the lease of the record what that says.</summary>
internal sealed class RecordFollower(
    IExperimentStore store, SituationReader situations, FollowingSteps steps, FollowingKnowledge knowledge, TimeProvider time)
{
    /// <param name="record">The test as it was read a moment ago.</param>
    /// <param name="isAsked">Somebody wants it done now, however often it has failed.</param>
    /// <param name="cancellationToken">Cancels the looking; what has begun is finished.</param>
    public async Task FollowAsync(HeadlineExperiment record, bool isAsked, CancellationToken cancellationToken)
    {
        var (due, now) = await LookAsync(record, cancellationToken);
        var change = knowledge.Changes.Find(record.DocumentKey, now.Document?.Path);
        if (due == FollowingDue.Nothing)
        {
            knowledge.Attempts.Clear(record.Id);
            return;
        }

        if (!isAsked && !knowledge.Attempts.MayTry(record.Id, Finding(due, now), change))
        {
            return;
        }

        await using var lease = await store.TryLeaseAsync(record.Id, cancellationToken);
        if (lease is null)
        {
            // Somebody works on it, perhaps at the same.
            knowledge.Attempts.LeftToAnother(record.Id, change);
            return;
        }

        // Meanwhile another server may have done it, or the editor something else.
        (due, now) = await LookAsync(lease.Record, cancellationToken);
        var succeeded = false;
        try
        {
            succeeded = due == FollowingDue.Nothing
                || await steps.RunAsync(lease, now, due, change ?? new Moment(time.GetUtcNow(), By: null));
        }
        finally
        {
            knowledge.Attempts.Tried(record.Id, succeeded, change);
        }
    }

    private async Task<(FollowingDue Due, DocumentSituation Now)> LookAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var now = await situations.ReadAsync(record, cancellationToken);
        return (FollowingDues.Of(record, now), now);
    }

    private static string Finding(FollowingDue due, DocumentSituation now)
        => $"{due}|{now.Cause}|{now.Document?.Url}|{now.Document?.Headline}";
}
