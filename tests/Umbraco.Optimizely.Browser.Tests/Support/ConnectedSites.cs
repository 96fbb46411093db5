using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Umbraco.Optimizely.Browser.Tests.Support.ConnectedSites))]

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>One connected site for each version, for tests that leave it as it is but for an article of their own.</summary>
public sealed class ConnectedSites : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, Lazy<Task<RunningSite>>> _sites = new();

    public async ValueTask DisposeAsync()
    {
        // One that did not start has failed the tests that wanted it.
        foreach (var site in _sites.Values.Where(site => site.Value.IsCompletedSuccessfully))
        {
            await (await site.Value).DisposeAsync();
        }
    }

    internal Task<RunningSite> OfAsync(int umbraco) =>
        _sites.GetOrAdd(umbraco, version => new Lazy<Task<RunningSite>>(() => StartAsync(version))).Value;

    private static async Task<RunningSite> StartAsync(int umbraco)
    {
        var site = await RunningSite.StartAsync(umbraco);
        await Setup.ConnectAsync(site);
        return site;
    }
}
