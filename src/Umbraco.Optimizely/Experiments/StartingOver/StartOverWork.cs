using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.StartingOver;

/// <summary>
/// Replaces a test as its plan says: archives it, then closes its record and adds the new one in one transaction, then makes
/// that. Run again after any failure or interruption it goes on: nothing is made twice.
/// </summary>
internal sealed class StartOverWork(
    IExperimentStore store,
    ExperimentCleanup cleanup,
    ExperimentCreation creation,
    ExperimentNotifier notifier,
    ILogger<StartOverWork> logger)
{
    /// <summary>The new record, complete or with the step that failed.</summary>
    /// <exception cref="OptimizelyApiException">The old test could not be archived; the plan is kept.</exception>
    public async Task<HeadlineExperiment> FinishAsync(ExperimentLease lease)
    {
        var old = lease.Record;
        var plan = old.Notes.StartOver ?? throw new InvalidOperationException("There is no plan.");
        await cleanup.RemoveAsync(lease, CancellationToken.None);

        var record = StartOverRecord.Of(old, plan);
        old.State = RecordState.Archived;
        old.OpenKey = null;
        old.Note(notes => notes with { StartOver = null });
        old.Log(HistoryKind.StartedOver, plan.Asked, plan.Headline);
        await using var added = await store.TryReplaceAsync(lease, record, CancellationToken.None);
        ExperimentsLog.Done(logger, old.Id, "start over");
        await notifier.ArchivedAsync(old, asked: null);
        return added is null
            ? await store.FindByRequestAsync(plan.RequestId, CancellationToken.None) ?? throw ExperimentProblems.NotFound()
            : await creation.BuildAsync(added, asked: null);
    }
}
