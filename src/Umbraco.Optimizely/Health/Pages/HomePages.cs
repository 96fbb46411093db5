using Umbraco.Optimizely.Pages;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Health.Pages;

/// <summary>Fetches the site's own home pages from the addresses the CMS gives them and from nowhere else.</summary>
internal sealed class HomePages(SiteUrls urls, PageFetcher fetcher)
{
    private const int MostHosts = 4;

    /// <summary>One page for each host name of the site.</summary>
    public async Task<IReadOnlyList<PageAnswer>> FetchAsync(CancellationToken cancellationToken)
    {
        IEnumerable<Uri> homes = (await urls.GetAsync(cancellationToken))
            .Select(url => url.Url)
            .GroupBy(url => url.Authority, StringComparer.OrdinalIgnoreCase)
            .Select(host => host.MinBy(url => url.AbsolutePath.Length)!)
            .Take(MostHosts);
        return await Task.WhenAll(homes.Select(home => fetcher.FetchAsync(home, cancellationToken)));
    }
}
