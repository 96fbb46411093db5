using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Ends a test: archives the experiment, then its helpers.</summary>
internal sealed class ArchiveExperiment(
    IExperimentStore store,
    ExperimentCleanup cleanup,
    ExperimentNotifier notifier,
    IOptimizelyFailureTexts texts,
    ILogger<ArchiveExperiment> logger)
{
    public async Task<HeadlineExperiment> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is { State: RecordState.Archived } done)
        {
            return done;
        }

        await using var lease = await store.TakeCompleteAsync(id, cancellationToken);
        var record = lease.Record;
        var asked = await notifier.ArchivingAsync(record);
        try
        {
            await cleanup.RemoveAsync(lease, CancellationToken.None);
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, "archive", exception);
            throw ExperimentProblems.Upstream(texts, exception, "The test is still listed here. Archive again to go on.");
        }

        record.State = RecordState.Archived;
        record.OpenKey = null;
        await lease.SaveAsync(CancellationToken.None);
        ExperimentsLog.Done(logger, record.Id, "archive");
        await notifier.ArchivedAsync(record, asked);
        return record;
    }
}
