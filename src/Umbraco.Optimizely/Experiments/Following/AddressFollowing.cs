using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Points the pages of a test to the document's new address; the ones before go on counting.</summary>
internal sealed class AddressFollowing(
    IOptimizelyClient client, ILiveExperiments live, ILogger<AddressFollowing> logger)
{
    /// <summary>Most addresses that one test counts; the oldest are dropped.</summary>
    public const int MostUrls = 20;

    /// <summary>Notes the address first, then tells Optimizely. False when that is to be tried again.</summary>
    public async Task<bool> RunAsync(ExperimentLease lease, string? url, Moment changed)
    {
        if (url is not null)
        {
            Move(lease.Record, url, changed);
            await lease.SaveAsync(CancellationToken.None);
        }

        var failure = await TellAsync(lease.Record);
        lease.Record.Note(notes => notes with { PagesUncertain = failure is not null, PagesFailure = failure });
        await lease.SaveAsync(CancellationToken.None);
        return failure is null;
    }

    private static void Move(HeadlineExperiment record, string url, Moment changed)
    {
        var followsSites = record.Conditions == PageConditions.Sites(record.Urls);
        var earlier = record.Notes.EarlierUrls
            .Prepend(record.DocumentUrl)
            .Where(known => known != url)
            .Distinct(StringComparer.Ordinal)
            .Take(MostUrls - 1)
            .ToArray();
        record.DocumentUrl = url;
        record.Note(notes => notes with { EarlierUrls = earlier, PagesUncertain = true, PagesFailure = null, Moved = changed });
        record.Log(HistoryKind.AddressChanged, changed, url);
        if (followsSites)
        {
            // On another host name the test is active too; conditions of the site's own making stay as they are.
            record.Conditions = PageConditions.Sites(record.Urls);
        }
    }

    /// <summary>Null when Optimizely knows the addresses, else why it does not.</summary>
    private async Task<OptimizelyFailure?> TellAsync(HeadlineExperiment record)
    {
        try
        {
            if (record.PageId is { } pageId)
            {
                await client.Pages.UpdateAsync(pageId, ExperimentBodies.PageAddress(record), CancellationToken.None);
            }

            if (record.OpenedPageId is { } openedId)
            {
                await client.Pages.UpdateAsync(openedId, ExperimentBodies.OpenedPageAddress(record), CancellationToken.None);
            }

            if (record.ExperimentId is { } experimentId)
            {
                // Its preview links are made of the page's address.
                live.Forget(experimentId);
            }

            return null;
        }
        catch (OptimizelyApiException exception)
        {
            ExperimentsLog.StepFailed(logger, record.Id, "address", exception);
            return exception.Failure;
        }
    }
}
