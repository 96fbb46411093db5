using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>What editors do to the document of a test, and what the package then does.</summary>
internal static class FollowingHost
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A running test of the document as it was made.</summary>
    public static async Task<HeadlineExperiment> RunAsync(this ExperimentsHost host, string metric = "opened")
    {
        var record = await host.CreateAsync(metric);
        return await host.Service.StartAsync(record.Id, Cancel);
    }

    /// <summary>Somebody changes the document on this server.</summary>
    public static void Change(this ExperimentsHost host, Func<DocumentSnapshot, DocumentSnapshot> change, string? by = "Carl Colleague")
    {
        host.Document.Snapshot = change(host.Document.Snapshot);
        host.Notice(by);
    }

    /// <summary>This server hears of a change.</summary>
    public static void Notice(this ExperimentsHost host, string? by = "Carl Colleague")
    {
        // Two changes are never at the same moment.
        host.Time.Advance(TimeSpan.FromMilliseconds(10));
        host.Get<ContentChanges>().Add([(1061, host.Document.Key)], by);
    }

    public static void Unpublish(this ExperimentsHost host)
        => host.Change(d => d with { IsPublished = false, Headline = null, Url = null });

    public static void Publish(this ExperimentsHost host, string headline = "Original headline")
        => host.Change(d => d with { IsPublished = true, Headline = headline, Url = new Uri("https://www.example.com/about/") });

    public static void Delete(this ExperimentsHost host)
    {
        host.Document.Exists = false;
        host.Notice();
    }

    public static Task FollowAsync(this ExperimentsHost host) => host.Get<SiteFollower>().RunAsync(Cancel);

    public static async Task<HeadlineExperiment> AgainAsync(this ExperimentsHost host, HeadlineExperiment record)
        => (await host.Store.FindAsync(record.Id, Cancel))!;

    public static async Task<string?> StatusAsync(this ExperimentsHost host, HeadlineExperiment record)
        => (await host.Client.Experiments.GetAsync(record.ExperimentId!.Value, Cancel)).Status;

    public static async Task<ExperimentModel> ShowAsync(this ExperimentsHost host, HeadlineExperiment record)
        => await host.Get<ExperimentViews>().ShowAsync(await host.AgainAsync(record), Cancel);

    /// <summary>Changes of state that were sent to Optimizely.</summary>
    public static string[] Actions(this ExperimentsHost host) => host.Sandbox.Control.Calls("update_experiment")
        .Select(call => call.Query?.Split("action=") is [_, var action] ? action : "")
        .Where(action => action.Length > 0)
        .ToArray();
}
