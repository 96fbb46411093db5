using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Changes a test that does not run: titles, weights and metric.</summary>
internal sealed class EditExperiment(
    ExperimentDesk desk,
    ExperimentCalls calls,
    ExperimentEdits edits,
    ExperimentChanges changes,
    ExperimentNotifier notifier)
{
    public async Task<HeadlineExperiment> RunAsync(Guid id, int revision, ExperimentInput input, CancellationToken cancellationToken)
    {
        await using var lease = await desk.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        if (record.Revision != revision)
        {
            throw ExperimentProblems.ChangedMeanwhile(record, isEdit: true);
        }

        var live = await calls.ReadAsync(record, cancellationToken);
        if (live.IsRunning)
        {
            throw ExperimentProblems.Running();
        }

        var change = await changes.PlanAsync(record, input, cancellationToken);
        var (asked, variations) = await notifier.UpdatingAsync(record, change.Variations);
        await edits.ApplyAsync(
            lease,
            change with { Variations = variations },
            live.IsPaused ? ExperimentAction.Publish : null,
            new HistoryEntry(HistoryKind.Edited, desk.Now));
        await notifier.UpdatedAsync(record, asked);
        return record;
    }
}
