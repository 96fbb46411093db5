using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Ends a test: archives the experiment, then its helpers.</summary>
internal sealed class ArchiveExperiment(
    ExperimentDesk desk,
    ExperimentCleanup cleanup,
    ExperimentNotifier notifier,
    IOptimizelyFailureTexts texts,
    ILogger<ArchiveExperiment> logger)
{
    public async Task<HeadlineExperiment> RunAsync(Guid id, SeenTest seen, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, cancellationToken) is { State: RecordState.Archived } done)
        {
            return done;
        }

        await using var lease = await desk.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        ExperimentDesk.RequireSeen(record, seen);
        ExperimentArchivingNotification asked;
        try
        {
            if (seen.MissedStart(await cleanup.IsRunningAsync(record, cancellationToken)))
            {
                throw ExperimentProblems.ChangedMeanwhile(record, isEdit: false);
            }

            asked = await notifier.ArchivingAsync(record);
            await cleanup.RemoveAsync(lease, CancellationToken.None);
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, "archive", exception);
            throw ExperimentProblems.Upstream(texts, exception, ExperimentSentences.StillListed);
        }

        record.State = RecordState.Archived;
        record.OpenKey = null;
        record.Note(notes => notes with { Winner = notes.Winner?.ArchivedByAnother() });
        desk.Log(record, HistoryKind.Archived);
        await lease.SaveAsync(CancellationToken.None);
        ExperimentsLog.Done(logger, record.Id, "archive");
        await notifier.ArchivedAsync(record, asked);
        return record;
    }
}
