using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Optimizely.Documents;

/// <inheritdoc cref="ISitePages"/>
internal sealed class SitePages(
    IEntityService entities, IUmbracoContextFactory contexts, IPublishedUrlProvider urls, TemplateAliases templates) : ISitePages
{
    /// <summary>Each is fetched when a checklist is shown: enough to see how a site lists its documents, and no burden for it.</summary>
    public const int Most = 6;

    public async Task<IReadOnlyList<SitePage>> AroundAsync(DocumentSnapshot document, CancellationToken cancellationToken)
    {
        if (document.Url is null)
        {
            return [];
        }

        var pages = new List<SitePage>(Most);
        foreach (var (page, templateId) in Find(document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var alias = templateId is { } id ? await templates.FindAsync(id) : null;
            pages.Add(alias is null ? page : page with { Template = alias });
        }

        return pages;
    }

    private List<(SitePage Page, int? TemplateId)> Find(DocumentSnapshot document)
    {
        var found = new List<(SitePage Page, int? TemplateId)>(Most);
        using var context = contexts.EnsureUmbracoContext();
        foreach (var key in Keys(document).TakeWhile(_ => found.Count < Most))
        {
            var isOwn = key == document.Key;
            var published = context.UmbracoContext.Content?.GetById(false, key);
            var url = isOwn ? document.Url : urls.Find(key, document.Culture.Length == 0 ? null : document.Culture, document.Url);
            if (published is not null && url is not null && !found.Any(known => known.Page.Url == url))
            {
                var place = isOwn ? SitePagePlace.Own : SitePagePlace.List;
                found.Add((new SitePage(url, place, published.ContentType.Alias), published.TemplateId));
            }
        }

        return found;
    }

    /// <summary>Documents in the order in which they are worth looking at; read as they are wanted.</summary>
    private IEnumerable<Guid> Keys(DocumentSnapshot document)
    {
        yield return document.Key;
        int[] line = [.. Line(document)];
        foreach (var id in line.Take(1).Concat(line.Skip(1).Reverse()))
        {
            if (Entity(id) is { } above)
            {
                yield return above.Key;
            }
        }

        // Beside the page above: what else the site lists its documents on.
        if (line.Length > 1)
        {
            foreach (var beside in entities.GetPagedChildren(line[^2], UmbracoObjectTypes.Document, 0, Most, out _))
            {
                yield return beside.Key;
            }
        }
    }

    /// <summary>Ids of the documents above, the home page first.</summary>
    private static IEnumerable<int> Line(DocumentSnapshot document) => document.Path
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .SkipLast(1)
        .Select(part => int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : Constants.System.Root)
        .Where(id => id != Constants.System.Root);

    private IEntitySlim? Entity(int id) => entities.Get(id, UmbracoObjectTypes.Document);
}
