using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>
/// Archives everything that a record made at Optimizely, also what it made without ever hearing of it. May be repeated:
/// what is archived or gone counts as done.
/// </summary>
internal sealed class ExperimentCleanup(
    IOptimizelyClient client, PageStep pages, ClickEventStep clicks, ExperimentStep experiments, ILiveExperiments live)
{
    /// <exception cref="OptimizelyApiException">A call failed; what was archived before stays archived.</exception>
    public async Task RemoveAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        await pages.RecallAsync(record, cancellationToken);
        await RemoveExperimentsAsync(record, cancellationToken);

        // The helpers last: a running experiment must never lose its page.
        await RemoveHelpersAsync(record, cancellationToken);
    }

    /// <summary>Whether the experiment can no longer be seen or run at Optimizely.</summary>
    /// <exception cref="OptimizelyApiException">Optimizely did not tell.</exception>
    public async Task<bool> IsGoneAsync(long experimentId, CancellationToken cancellationToken)
        => (await live.ReadAsync(experimentId, cancellationToken)).IsGone;

    /// <exception cref="OptimizelyApiException">Optimizely did not tell.</exception>
    public async Task<bool> IsRunningAsync(HeadlineExperiment record, CancellationToken cancellationToken)
        => record.ExperimentId is { } id && (await live.ReadAsync(id, cancellationToken)).IsRunning;

    private static async Task IgnoreGoneAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (OptimizelyApiException exception) when (exception.Failure is OptimizelyFailure.NotFound or OptimizelyFailure.Gone)
        {
            // Somebody else removed it: that is what was wanted.
        }
    }

    private async Task RemoveExperimentsAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (record.ExperimentId is { } experimentId)
        {
            await IgnoreGoneAsync(client.Experiments.ArchiveAsync(experimentId, cancellationToken));
            live.Forget(experimentId);
        }

        var mayBeUnknown = record.ExperimentId is null && record.Attempted.HasFlag(CreateSteps.Experiment);
        if (!mayBeUnknown && !record.MayHaveDoubles)
        {
            return;
        }

        foreach (var experiment in await experiments.ListAsync(record, cancellationToken))
        {
            await IgnoreGoneAsync(client.Experiments.ArchiveAsync(experiment.Id!.Value, cancellationToken));
        }
    }

    private async Task RemoveHelpersAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        await clicks.RecallAsync(record, cancellationToken);
        if (record is { ClickEventId: { } eventId, PageId: { } eventPageId })
        {
            await IgnoreGoneAsync(client.Events.ArchiveClickAsync(eventPageId, eventId, cancellationToken));
        }

        if (record.OpenedPageId is { } openedPageId)
        {
            await IgnoreGoneAsync(client.Pages.ArchiveAsync(openedPageId, cancellationToken));
        }

        if (record.PageId is { } pageId)
        {
            await IgnoreGoneAsync(client.Pages.ArchiveAsync(pageId, cancellationToken));
        }
    }
}
