using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>What to do with a creation that failed or was interrupted.</summary>
internal sealed class UnfinishedExperiments(
    IExperimentStore store,
    ExperimentCreation creation,
    ExperimentCleanup cleanup,
    IOptimizelyFailureTexts texts,
    ILogger<UnfinishedExperiments> logger)
{
    public async Task<HeadlineExperiment> RetryAsync(Guid id, CancellationToken cancellationToken)
    {
        var record = await store.FindAsync(id, cancellationToken) ?? throw ExperimentProblems.NotFound();
        return record.State is RecordState.Discarded or RecordState.Archived
            ? throw ExperimentProblems.Archived()
            : await creation.ContinueAsync(record, cancellationToken);
    }

    public async Task<HeadlineExperiment> DiscardAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var lease = await store.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        switch (record.State)
        {
            case RecordState.Discarded:
                return record;
            case RecordState.Created or RecordState.Archived:
                throw ExperimentProblems.Complete();
        }

        try
        {
            await cleanup.RemoveAsync(lease, CancellationToken.None);
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, StepNames.Discard, exception);
            record.State = RecordState.Failed;
            await lease.SaveAsync(CancellationToken.None);
            throw ExperimentProblems.Upstream(texts, exception, ExperimentSentences.NotAllRemoved);
        }

        record.State = RecordState.Discarded;
        record.OpenKey = null;
        await lease.SaveAsync(CancellationToken.None);
        ExperimentsLog.Done(logger, record.Id, StepNames.Discard);
        return record;
    }
}
