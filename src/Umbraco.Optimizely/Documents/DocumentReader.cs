using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Optimizely.Documents;

/// <inheritdoc cref="IDocumentReader"/>
internal sealed class DocumentReader(
    IEntityService entities,
    IUmbracoContextFactory contexts,
    IPublishedUrlProvider urls) : IDocumentReader
{
    public DocumentSnapshot? Read(Guid key, string? culture, Func<string, string?> headlinePropertyOf, Uri? near)
    {
        if (entities.Get(key, UmbracoObjectTypes.Document) is not { } entity)
        {
            return null;
        }

        using var context = contexts.EnsureUmbracoContext();

        // Never the draft, even when the editor has preview switched on.
        var published = entity.Trashed ? null : context.UmbracoContext.Content?.GetById(false, key);
        return published is null
            ? Unpublished(entity, Canonical(culture))
            : Published(entity, published, culture, headlinePropertyOf, near);
    }

    private static DocumentSnapshot Unpublished(IEntitySlim entity, string culture) => new()
    {
        Key = entity.Key,
        Culture = culture,
        Name = entity.Name ?? "",
        ContentTypeAlias = (entity as IContentEntitySlim)?.ContentTypeAlias ?? "",
        Path = entity.Path ?? "",
        IsTrashed = entity.Trashed,
    };

    private DocumentSnapshot Published(
        IEntitySlim entity, IPublishedContent content, string? culture, Func<string, string?> headlinePropertyOf, Uri? near)
    {
        var varies = (content.ContentType.Variations & ContentVariation.Culture) != 0;
        var name = varies ? Canonical(culture) : "";
        var cultures = PublishedContentMembers.Cultures(content);
        cultures.TryGetValue(name, out var info);
        var unpublished = Unpublished(entity, name) with { ContentTypeAlias = content.ContentType.Alias, Varies = varies };
        if (varies && info is null)
        {
            return unpublished;
        }

        var documentName = info?.Name ?? unpublished.Name;
        var property = headlinePropertyOf(content.ContentType.Alias);
        var headline = PublishedHeadline.Find(content, property, name);
        return unpublished with
        {
            Name = documentName,
            IsPublished = true,
            Headline = headline ?? NullIfBlank(documentName),
            IsHeadlineEmpty = headline is null && PublishedHeadline.HasProperty(content, property),
            Url = urls.Find(entity.Key, varies ? name : null, near),
        };
    }

    /// <summary>The casing that Umbraco gives its languages, which the marks on the site carry too.</summary>
    private static string Canonical(string? culture)
    {
        if (string.IsNullOrWhiteSpace(culture))
        {
            return "";
        }

        try
        {
            return CultureInfo.GetCultureInfo(culture).Name;
        }
        catch (CultureNotFoundException)
        {
            // Not a culture at all: no document is published in it, which is what the caller learns.
            return culture;
        }
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
