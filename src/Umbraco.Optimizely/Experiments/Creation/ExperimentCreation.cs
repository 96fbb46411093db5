using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Adds records, completes them and tells the site's handlers.</summary>
internal sealed class ExperimentCreation(
    IExperimentStore store,
    ExperimentBuilder builder,
    ExperimentCleanup cleanup,
    ExperimentNotifier notifier,
    ILogger<ExperimentCreation> logger)
{
    /// <summary>
    /// An open test of the same document whose experiment was archived or deleted at Optimizely is closed; any other one
    /// refuses the new test.
    /// </summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">The headline is being tested.</exception>
    public async Task MakeRoomAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (await store.FindOpenAsync(record.DocumentKey, record.Culture, cancellationToken) is not { } open)
        {
            return;
        }

        if (open is not { State: RecordState.Created, ExperimentId: { } experimentId }
            || !await cleanup.IsGoneAsync(experimentId, cancellationToken))
        {
            throw ExperimentProblems.AlreadyTesting(open.CreatedByName);
        }

        await using var lease = await store.TakeCompleteAsync(open.Id, cancellationToken);
        try
        {
            await cleanup.RemoveAsync(lease, CancellationToken.None);
        }
        catch (OptimizelyApiException exception)
        {
            // Helper pages without an experiment do nothing; they must not stand in the way of a new test.
            ExperimentsLog.CleanupFailed(logger, open.Id, exception);
        }

        lease.Record.State = RecordState.Archived;
        lease.Record.OpenKey = null;
        await lease.SaveAsync(CancellationToken.None);
    }

    /// <summary>Adds and completes a new record; null when the database has one that excludes it.</summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">A handler cancelled.</exception>
    public async Task<HeadlineExperiment?> AddAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var (asked, variations) = await notifier.CreatingAsync(record);
        record.Variations = variations;
        await using var lease = await store.TryAddAsync(record, cancellationToken);
        return lease is null ? null : await BuildAsync(lease, asked);
    }

    /// <summary>Goes on with a record that is not complete; gives any other one as it is.</summary>
    public async Task<HeadlineExperiment> ContinueAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (record.State is not (RecordState.Creating or RecordState.Failed))
        {
            return record;
        }

        await using var lease = await store.TryLeaseAsync(record.Id, cancellationToken);
        if (lease is null)
        {
            // Somebody is at it: the panel sees "creating" and looks again.
            return await store.FindAsync(record.Id, cancellationToken) ?? throw ExperimentProblems.NotFound();
        }

        return lease.Record.State is RecordState.Creating or RecordState.Failed
            ? await BuildAsync(lease, asked: null)
            : lease.Record;
    }

    /// <summary>Completes a record that has just been added or was interrupted, and tells the site.</summary>
    public async Task<HeadlineExperiment> BuildAsync(ExperimentLease lease, ExperimentCreatingNotification? asked)
    {
        // From here on the work goes on when the browser has gone: half a test helps nobody.
        if (await builder.BuildAsync(lease, CancellationToken.None))
        {
            ExperimentsLog.Done(logger, lease.Record.Id, "create");
            await notifier.CreatedAsync(lease.Record, asked);
        }

        return lease.Record;
    }
}
