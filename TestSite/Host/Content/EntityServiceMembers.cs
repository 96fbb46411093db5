using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Content;

/// <summary>What the site's <c>IEntityService</c> and <c>IIdKeyMap</c> can do, for documents.</summary>
internal sealed partial class EntityServiceMembers(DocumentStore store, ContentModels models)
{
    public IEntitySlim? Get(int id) => Entity(store.Find(id));

    public IEntitySlim? Get(Guid key) => Entity(store.Find(key));

    public IEntitySlim? Get(int id, UmbracoObjectTypes objectType) => IsDocument(objectType) ? Get(id) : null;

    public IEntitySlim? Get(Guid key, UmbracoObjectTypes objectType) => IsDocument(objectType) ? Get(key) : null;

    public bool Exists(int id) => store.Find(id) is not null;

    public bool Exists(Guid key) => store.Find(key) is not null;

    public bool Exists(Guid key, UmbracoObjectTypes objectType) => IsDocument(objectType) && Exists(key);

    public IEnumerable<IEntitySlim> GetAll(UmbracoObjectTypes objectType) => GetAll(objectType, Array.Empty<int>());

    public IEnumerable<IEntitySlim> GetAll(UmbracoObjectTypes objectType, params int[] ids) => IsDocument(objectType)
        ? store.All.Where(d => ids.Length == 0 || ids.Contains(d.Id)).Select(models.Entity)
        : [];

    public IEnumerable<IEntitySlim> GetAll(UmbracoObjectTypes objectType, Guid[] keys) => IsDocument(objectType)
        ? store.All.Where(d => keys.Length == 0 || keys.Contains(d.Key)).Select(models.Entity)
        : [];

    public IEnumerable<IEntitySlim> GetRootEntities(UmbracoObjectTypes objectType) => GetChildren(DocumentStore.Root, objectType);

    public IEnumerable<IEntitySlim> GetChildren(int id) => store.Children(id).Select(models.Entity);

    public IEnumerable<IEntitySlim> GetChildren(int id, UmbracoObjectTypes objectType) => IsDocument(objectType) ? GetChildren(id) : [];

    public IEnumerable<IEntitySlim> GetPagedChildren(
        int id, UmbracoObjectTypes objectType, long pageIndex, int pageSize, out long totalRecords,
        IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        var all = GetChildren(id, objectType).ToList();
        totalRecords = all.Count;
        return all.Skip((int)pageIndex * pageSize).Take(pageSize);
    }

    public IEnumerable<IEntitySlim> GetPagedDescendants(
        UmbracoObjectTypes objectType, long pageIndex, int pageSize, out long totalRecords,
        IQuery<IUmbracoEntity>? filter, Ordering? ordering, bool includeTrashed)
    {
        var all = GetAll(objectType).Where(document => includeTrashed || !document.Trashed).OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        totalRecords = all.Count;
        return all.Skip((int)pageIndex * pageSize).Take(pageSize);
    }

    public IEntitySlim? GetParent(int id) => store.Find(id) is { } document ? Get(document.ParentId) : null;

    public UmbracoObjectTypes GetObjectType(Guid key) => Exists(key) ? UmbracoObjectTypes.Document : UmbracoObjectTypes.Unknown;

    public IEnumerable<TreeEntityPath> GetAllPaths(UmbracoObjectTypes objectType, params int[] ids) => IsDocument(objectType)
        ? store.All.Where(d => ids.Contains(d.Id)).Select(Path)
        : [];

    public IEnumerable<TreeEntityPath> GetAllPaths(UmbracoObjectTypes objectType, params Guid[] keys) => IsDocument(objectType)
        ? store.All.Where(d => keys.Contains(d.Key)).Select(Path)
        : [];

    public Attempt<int> GetId(Guid key, UmbracoObjectTypes objectType) => GetIdForKey(key, objectType);

    public Attempt<Guid> GetKey(int id, UmbracoObjectTypes umbracoObjectType) => GetKeyForId(id, umbracoObjectType);

    public Attempt<int> GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        IsDocument(umbracoObjectType) && store.Find(key) is { } document ? Attempt.Succeed(document.Id) : Attempt<int>.Fail();

    public Attempt<Guid> GetKeyForId(int id, UmbracoObjectTypes umbracoObjectType) =>
        IsDocument(umbracoObjectType) && store.Find(id) is { } document ? Attempt.Succeed(document.Key) : Attempt<Guid>.Fail();

    private static bool IsDocument(UmbracoObjectTypes type) => type is UmbracoObjectTypes.Document or UmbracoObjectTypes.Unknown;

    private IEntitySlim? Entity(SiteDocument? document) => document is null ? null : models.Entity(document);
}
