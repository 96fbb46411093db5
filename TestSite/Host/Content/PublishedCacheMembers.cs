using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

/// <summary>What the site's published content cache can do; without a word about preview it follows the request.</summary>
internal sealed class PublishedCacheMembers(PublishedModels models, Func<bool> preview)
{
    public IPublishedContent? GetById(bool preview, int contentId) => models.Make(models.Store.Find(contentId), preview);

    public IPublishedContent? GetById(bool preview, Guid contentId) => models.Make(models.Store.Find(contentId), preview);

    public IPublishedContent? GetById(int contentId) => GetById(preview(), contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(preview(), contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview ?? Now(), id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview ?? Now(), key));

    public IEnumerable<IPublishedContent> GetAtRoot(bool preview, string? culture = null) => models.Store.Children(DocumentStore.Root)
        .Select(d => models.Make(d, preview))
        .OfType<IPublishedContent>()
        .Where(c => culture is null || c.Cultures.ContainsKey(culture));

    public IEnumerable<IPublishedContent> GetAtRoot(string? culture = null) => GetAtRoot(preview(), culture);

    public bool HasById(int contentId) => GetById(contentId) is not null;

    public bool HasContent() => GetAtRoot().Any();

    public IPublishedContentType? GetContentType(string alias) => models.Types.FirstOrDefault(t => t.Alias == alias);

    public IPublishedContentType? GetContentType(Guid key) => models.Types.FirstOrDefault(t => t.Key == key);

    public IPublishedContentType? GetContentType(int id) => models.Types.FirstOrDefault(t => t.Id == id);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => models.Store.All
        .Where(d => d.TypeAlias == contentType.Alias)
        .Select(d => models.Make(d, preview()))
        .OfType<IPublishedContent>();

    private bool Now() => preview();
}
