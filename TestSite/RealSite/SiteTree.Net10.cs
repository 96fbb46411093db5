using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace DemoSite;

/// <summary>The published documents as Umbraco 17 and 18 have them: the structure apart from the documents.</summary>
public sealed class SiteTree(IUmbracoContextAccessor contexts, IDocumentNavigationQueryService navigation)
{
    public IEnumerable<IPublishedContent> Roots => navigation.TryGetRootKeys(out IEnumerable<Guid> keys) ? Documents(keys) : [];

    public IEnumerable<IPublishedContent> ChildrenOf(IPublishedContent parent) =>
        navigation.TryGetChildrenKeys(parent.Key, out IEnumerable<Guid> keys) ? Documents(keys) : [];

    private IEnumerable<IPublishedContent> Documents(IEnumerable<Guid> keys) =>
        contexts.TryGetUmbracoContext(out IUmbracoContext? context)
            ? keys.Select(key => context.Content.GetById(context.InPreviewMode, key)).OfType<IPublishedContent>()
            : [];
}
