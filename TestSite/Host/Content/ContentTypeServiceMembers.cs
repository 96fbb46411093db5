using Umbraco.Cms.Core.Models;

namespace TestSite.Host.Content;

/// <summary>What the site's <c>IContentTypeService</c> can do.</summary>
internal sealed class ContentTypeServiceMembers(ContentTypes types)
{
    public IContentType? Get(int id) => types.Find(id);

    public IContentType? Get(Guid key) => types.Find(key);

    public IContentType? Get(string alias) => types.Find(alias);

    public Task<IContentType?> GetAsync(Guid guid) => Task.FromResult(types.Find(guid));

    public IEnumerable<IContentType> GetAll() => types.All;

    public IEnumerable<IContentType> GetAll(params int[] ids) => ids.Length == 0 ? types.All : types.All.Where(t => ids.Contains(t.Id));

    public IEnumerable<IContentType> GetMany(params int[] ids) => GetAll(ids);

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        types.All.SelectMany(t => t.PropertyTypes).Select(p => p.Alias).Distinct();

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) => types.All.Select(t => t.Alias);

    public int Count() => types.All.Count;
}
