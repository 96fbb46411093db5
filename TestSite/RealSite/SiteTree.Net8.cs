using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace DemoSite;

/// <summary>The published documents as Umbraco 13 has them.</summary>
public sealed class SiteTree(IUmbracoContextAccessor contexts)
{
    private IPublishedContentCache? Cache => contexts.TryGetUmbracoContext(out IUmbracoContext? context) ? context.Content : null;

    public IEnumerable<IPublishedContent> Roots => Cache?.GetAtRoot() ?? [];

    public IEnumerable<IPublishedContent> ChildrenOf(IPublishedContent parent) =>
        Cache?.GetById(parent.Key)?.ChildrenForAllCultures ?? [];
}
