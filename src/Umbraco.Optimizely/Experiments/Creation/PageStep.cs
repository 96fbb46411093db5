using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Makes the pages of a test, or finds them again by their keys.</summary>
internal sealed class PageStep(IOptimizelyClient client)
{
    /// <summary>Makes sure of the page that is active where the headline is.</summary>
    public async Task EnsurePageAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        if (record.PageId is null)
        {
            record.PageId = await EnsureAsync(lease, CreateSteps.Page, ExperimentBodies.Page(record), cancellationToken);
            await lease.SaveAsync(cancellationToken);
        }
    }

    /// <summary>Makes sure of the page whose view is the event.</summary>
    public async Task EnsureOpenedPageAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        if (record.OpenedPageId is null)
        {
            record.OpenedPageId = await EnsureAsync(lease, CreateSteps.OpenedPage, ExperimentBodies.OpenedPage(record), cancellationToken);
            await lease.SaveAsync(cancellationToken);
        }
    }

    /// <summary>Finds the pages whose creation was attempted but whose ids never arrived.</summary>
    public async Task RecallAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var lostPage = record.PageId is null && record.Attempted.HasFlag(CreateSteps.Page);
        var lostOpened = record.OpenedPageId is null && record.Attempted.HasFlag(CreateSteps.OpenedPage);
        if (!lostPage && !lostOpened)
        {
            return;
        }

        var pages = await client.Pages.ListAllAsync(record.ProjectId, cancellationToken);
        record.PageId ??= pages.FirstOrDefault(p => p.Key == ExperimentNames.PageKey(record.Id))?.Id;
        record.OpenedPageId ??= pages.FirstOrDefault(p => p.Key == ExperimentNames.OpenedPageKey(record.Id))?.Id;
    }

    private Task<long> EnsureAsync(ExperimentLease lease, CreateSteps step, PageCreate body, CancellationToken cancellationToken) =>
        KeyedObject.EnsureAsync(
            lease,
            step,
            StepNames.Page,
            async cancel => (await client.Pages.CreateAsync(body, cancel)).Id,
            cancel => FindAsync(body, cancel),
            cancellationToken);

    private async Task<long?> FindAsync(PageCreate body, CancellationToken cancellationToken)
    {
        var pages = await client.Pages.ListAllAsync(body.ProjectId, cancellationToken);
        var page = pages.FirstOrDefault(p => p.Key == body.Key);
        if (page is { Id: { } id, Archived: true })
        {
            await client.Pages.UpdateAsync(id, new PageUpdate { Archived = false }, cancellationToken);
        }

        return page?.Id;
    }
}
