using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Changes a test that does not run: titles, weights and metric.</summary>
internal sealed class EditExperiment(
    IExperimentStore store,
    ExperimentCalls calls,
    ExperimentBuilder builder,
    ExperimentChanges changes,
    ExperimentNotifier notifier)
{
    public async Task<HeadlineExperiment> RunAsync(Guid id, int revision, ExperimentInput input, CancellationToken cancellationToken)
    {
        await using var lease = await store.TakeCompleteAsync(id, cancellationToken);
        var record = lease.Record;
        if (record.Revision != revision)
        {
            throw ExperimentProblems.ChangedMeanwhile();
        }

        var live = await calls.ReadAsync(record, cancellationToken);
        if (live.IsRunning)
        {
            throw ExperimentProblems.Running();
        }

        var change = await changes.PlanAsync(record, input, cancellationToken);
        var (asked, variations) = await notifier.UpdatingAsync(record, change.Variations);
        await ApplyAsync(lease, change with { Variations = variations }, live.IsPaused ? ExperimentAction.Publish : null);
        await notifier.UpdatedAsync(record, asked);
        return record;
    }

    /// <summary>
    /// The record changes first, marked as uncertain: when this process stops, the next start sends what the record says.
    /// A paused test is published at once, because resuming does not publish.
    /// </summary>
    private async Task ApplyAsync(ExperimentLease lease, ExperimentChangePlan change, ExperimentAction? action)
    {
        var record = lease.Record;
        var before = ExperimentChangePlan.Of(record);
        var wasUncertain = record.EditUncertain;
        var sent = false;
        change.ApplyTo(record);
        try
        {
            await builder.EnsureMetricAsync(lease, CancellationToken.None);
            record.EditUncertain = true;
            await lease.SaveAsync(CancellationToken.None);
            sent = true;
            var experiment = await calls.SendAsync(record, action);
            record.Variations = VariationIds.Adopt(record.Variations, experiment);
            record.EditUncertain = false;
            record.Revision++;
            await lease.SaveAsync(CancellationToken.None);
        }
        catch (OptimizelyApiException exception)
        {
            var kept = sent && exception.OutcomeUnknown;
            if (kept)
            {
                record.Revision++;
            }
            else
            {
                before.ApplyTo(record);
                record.EditUncertain = wasUncertain;
            }

            await lease.SaveAsync(CancellationToken.None);
            throw calls.Problem(exception, kept
                ? "Your changes are kept here and will be sent again when the test is saved or started."
                : "Your changes were not saved; the test is as it was.");
        }
        catch (StepFailedException exception)
        {
            before.ApplyTo(record);
            await lease.SaveAsync(CancellationToken.None);
            throw ExperimentProblems.Unfinished(exception);
        }
    }
}
