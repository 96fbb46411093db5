using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Starts, pauses and resumes. What Optimizely says decides, not what the panel last saw.</summary>
internal sealed class RunExperiment(
    ExperimentDesk desk,
    StartGuard guard,
    ExperimentCalls calls,
    ExperimentStep experiments,
    ExperimentNotifier notifier)
{
    public async Task<HeadlineExperiment> StartAsync(Guid id, bool mustBePaused, SeenTest seen, CancellationToken cancellationToken)
    {
        await using var lease = await desk.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        var live = await calls.ReadAsync(record, cancellationToken);
        if (live.IsRunning)
        {
            await StartedAsync(lease, live);
            return record;
        }

        ExperimentDesk.RequireSeen(record, seen);
        if (mustBePaused && !live.IsPaused)
        {
            throw ExperimentProblems.NotPaused();
        }

        var showsNothing = await guard.RequireAsync(record, seen.StartAnyway, cancellationToken);
        var asked = await notifier.StartingAsync(record, live.IsPaused);
        await PrepareAsync(lease, live);
        live = await calls.ActAsync(
            record,
            live.IsPaused && !record.EditUncertain ? ExperimentAction.Resume : ExperimentAction.Start,
            wanted: now => now.IsRunning);
        record.Note(notes => notes with { Notice = null });
        if (showsNothing)
        {
            desk.Log(record, HistoryKind.StartedAnyway);
        }

        desk.Log(record, asked.IsResume ? HistoryKind.Resumed : HistoryKind.Started);
        await StartedAsync(lease, live);
        await notifier.StartedAsync(record, asked);
        return record;
    }

    public async Task<HeadlineExperiment> PauseAsync(Guid id, SeenTest seen, CancellationToken cancellationToken)
    {
        await using var lease = await desk.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        var live = await calls.ReadAsync(record, cancellationToken);
        if (live.IsPaused)
        {
            return record;
        }

        if (!live.IsRunning)
        {
            throw ExperimentProblems.NotRunning();
        }

        ExperimentDesk.RequireSeen(record, seen);
        var asked = await notifier.PausingAsync(record);
        live = await calls.ActAsync(record, ExperimentAction.Pause, wanted: now => now.IsPaused);
        desk.Log(record, HistoryKind.Paused);
        await StartedAsync(lease, live);
        await notifier.PausedAsync(record, asked);
        return record;
    }

    /// <summary>Before visitors see anything: no second experiment, and the known ids for an edit that is sent again.</summary>
    private async Task PrepareAsync(ExperimentLease lease, LiveExperiment live)
    {
        var record = lease.Record;
        if (record.MayHaveDoubles)
        {
            await calls.TellFailureAsync(
                experiments.RemoveDoublesAsync(record, CancellationToken.None), ExperimentSentences.NotStarted);
            record.MayHaveDoubles = false;
            await lease.SaveAsync(CancellationToken.None);
        }

        if (record.EditUncertain)
        {
            record.Variations = VariationIds.Adopt(record.Variations, live.Experiment!);
        }
    }

    private async Task StartedAsync(ExperimentLease lease, LiveExperiment live)
    {
        var record = lease.Record;
        record.StartedAt = live.Experiment?.Earliest ?? record.StartedAt;
        record.Variations = live.Experiment is { } experiment ? VariationIds.Adopt(record.Variations, experiment) : record.Variations;
        record.NoteWeights(desk.Now.At);
        await lease.SaveAsync(CancellationToken.None);
    }
}
