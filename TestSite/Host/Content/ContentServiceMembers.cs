using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

/// <summary>What the site's <c>IContentService</c> can do.</summary>
internal sealed class ContentServiceMembers(DocumentStore store, ContentModels models)
{
    public IContent? GetById(int id) => store.Find(id) is { } document ? models.Content(document) : null;

    public IContent? GetById(Guid key) => store.Find(key) is { } document ? models.Content(document) : null;

    public IEnumerable<IContent> GetByIds(IEnumerable<int> ids) => ids.Select(GetById).OfType<IContent>();

    public IEnumerable<IContent> GetByIds(IEnumerable<Guid> ids) => ids.Select(GetById).OfType<IContent>();

    public IEnumerable<IContent> GetRootContent() => store.Children(DocumentStore.Root).Select(models.Content);

    public IContent? GetParent(int id) => store.Find(id) is { } document ? GetById(document.ParentId) : null;

    public bool HasChildren(int id) => store.Children(id).Any();

    public int Count(string? documentTypeAlias = null) =>
        store.All.Count(d => documentTypeAlias is null || d.TypeAlias == documentTypeAlias);
}
