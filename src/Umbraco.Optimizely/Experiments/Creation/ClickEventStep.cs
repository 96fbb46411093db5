using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Makes the event of clicks on the headline, or finds it again by its key.</summary>
internal sealed class ClickEventStep(IOptimizelyClient client)
{
    public async Task EnsureAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        if (record.ClickEventId is not null)
        {
            return;
        }

        record.ClickEventId = await KeyedObject.EnsureAsync(
            lease,
            CreateSteps.ClickEvent,
            StepNames.Event,
            async cancel => (await client.Events.CreateClickAsync(record.PageId!.Value, ExperimentBodies.ClickEvent(record), cancel)).Id,
            cancel => FindAsync(record, cancel),
            cancellationToken);
        await lease.SaveAsync(cancellationToken);
    }

    /// <summary>Finds the event whose creation was attempted but whose id never arrived.</summary>
    public async Task RecallAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (record.ClickEventId is null && record.Attempted.HasFlag(CreateSteps.ClickEvent))
        {
            record.ClickEventId = await FindAsync(record, cancellationToken);
        }
    }

    private async Task<long?> FindAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var key = ExperimentNames.ClickEventKey(record.Id);
        var events = await client.Events.ListAllAsync(record.ProjectId, cancellationToken);
        return events.FirstOrDefault(e => e.Key == key && e.Archived != true)?.Id;
    }
}
