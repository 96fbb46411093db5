using TestSite.Host.Content;

namespace TestSite.Host.ManagementApi;

/// <summary>Documents as the client gets them.</summary>
internal sealed class DocumentModels(DocumentStore store, ContentTypes types)
{
    public object TreeItem(SiteDocument document) => new
    {
        id = document.Key,
        parent = store.Find(document.ParentId) is { } parent ? new Reference(parent.Key) : null,
        hasChildren = store.Children(document.Id).Any(),
        flags = Array.Empty<object>(),
        isProtected = false,
        ancestors = store.Line(document).SkipLast(1).Select(d => new Reference(d.Key)),
        noAccess = false,
        isTrashed = document.Trashed,
        createDate = document.CreateDate,
        documentType = Type(document),
        variants = document.Variants.Select(v => new
        {
            id = Guid.Empty,
            flags = Array.Empty<object>(),
            state = State(document, v.Value),
            name = v.Value.Draft.Name,
            culture = v.Key,
        }),
    };

    /// <summary>The document with its drafts, or with what is published.</summary>
    public object Full(SiteDocument document, bool published = false)
    {
        var variants = document.Variants.Where(v => !published || v.Value.Published is not null).ToArray();
        return new
        {
            id = document.Key,
            template = (Reference?)null,
            isTrashed = document.Trashed,
            flags = Array.Empty<object>(),
            documentType = Type(document),
            values = variants.SelectMany(v => Values(document, v.Key, published ? v.Value.Published! : v.Value.Draft)),
            variants = variants.Select(v => new
            {
                state = State(document, v.Value),
                publishDate = v.Value.PublishDate,
                scheduledPublishDate = (DateTimeOffset?)null,
                scheduledUnpublishDate = (DateTimeOffset?)null,
                id = Guid.Empty,
                flags = Array.Empty<object>(),
                createDate = document.CreateDate,
                updateDate = v.Value.UpdateDate,
                culture = v.Key,
                segment = (string?)null,
                name = (published ? v.Value.Published! : v.Value.Draft).Name,
            }),
        };
    }

    private static string State(SiteDocument document, SiteVariant variant) => variant switch
    {
        _ when document.Trashed => "Trashed",
        { Published: null } => "Draft",
        { HasPendingChanges: true } => "PublishedPendingChanges",
        _ => "Published",
    };

    private object Type(SiteDocument document)
    {
        var type = types.Require(document.TypeAlias);
        return new { id = type.Key, icon = type.Icon, collection = (Reference?)null };
    }

    private IEnumerable<object> Values(SiteDocument document, string culture, SiteValues values) =>
        types.Require(document.TypeAlias).PropertyTypes
            .Where(p => values.Properties.ContainsKey(p.Alias))
            .Select(p => new
            {
                editorAlias = p.PropertyEditorAlias,
                culture,
                segment = (string?)null,
                alias = p.Alias,
                value = values.Properties[p.Alias],
            });
}
