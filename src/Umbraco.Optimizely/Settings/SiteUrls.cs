using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Settings;

/// <summary>Addresses of the site's published documents.</summary>
internal sealed class SiteUrls(
    IEntityService entities,
    ISiteCultures cultures,
    IPublishedUrlProvider urls,
    IUmbracoContextFactory contexts)
{
    /// <summary>Most addresses that are looked up; a few hundred are enough to see what a setting does.</summary>
    public const int Limit = 300;

    private const int PageSize = 100;

    public async Task<IReadOnlyList<SiteUrl>> GetAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> languages = await cultures.GetAsync(cancellationToken);
        using var reference = contexts.EnsureUmbracoContext();
        var found = new Dictionary<string, SiteUrl>(StringComparer.Ordinal);

        long total = long.MaxValue;
        for (long page = 0; page * PageSize < total && found.Count < Limit; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IEnumerable<IEntitySlim> documents = entities.GetPagedDescendants(
                UmbracoObjectTypes.Document, page, PageSize, out total, null, Ordering.By("Path"), includeTrashed: false);

            foreach (IEntitySlim document in documents)
            {
                Add(document, languages, found);
            }
        }

        return [.. found.Values.Take(Limit)];
    }

    private void Add(IEntitySlim document, IReadOnlyList<string> languages, Dictionary<string, SiteUrl> found)
    {
        foreach (string language in languages)
        {
            if (urls.Find(document.Key, language) is { } url)
            {
                // A document that does not vary has one address for all languages.
                found.TryAdd(url.AbsoluteUri, new SiteUrl(url, document.Name ?? string.Empty, language));
            }
        }
    }
}
