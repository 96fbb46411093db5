using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace TestSite.Host.Content;

/// <summary>Stored documents as the models that Core's services hand out.</summary>
internal sealed class ContentModels(DocumentStore store, ContentTypes types, SiteLanguages languages)
{
    public IContent Content(SiteDocument document)
    {
        var content = new Umbraco.Cms.Core.Models.Content(NameOf(document), document.ParentId, types.Require(document.TypeAlias))
        {
            Id = document.Id,
            Key = document.Key,
            Path = store.PathOf(document),
            Level = store.Line(document).Count,
            SortOrder = document.SortOrder,
            Trashed = document.Trashed,
            CreateDate = document.CreateDate.UtcDateTime,
            UpdateDate = document.Variants.Values.Select(v => v.UpdateDate).DefaultIfEmpty(document.CreateDate).Max().UtcDateTime,
            Published = document.Variants.Values.Any(v => v.Published is not null),
            Edited = document.Variants.Values.Any(v => v.Published is null || v.HasPendingChanges),
        };
        foreach (var (culture, variant) in document.Variants)
        {
            content.SetCultureName(variant.Draft.Name, culture);
            if (variant.Published is { } published)
            {
                foreach (var (alias, value) in published.Properties)
                {
                    content.SetValue(alias, value, culture);
                    content.Properties[alias]!.PublishValues(culture);
                }

                content.SetPublishInfo(culture, published.Name, (variant.PublishDate ?? variant.UpdateDate).UtcDateTime);
            }

            foreach (var (alias, value) in variant.Draft.Properties)
            {
                content.SetValue(alias, value, culture);
            }
        }

        content.ResetDirtyProperties(false);
        return content;
    }

    public IEntitySlim Entity(SiteDocument document)
    {
        var type = types.Require(document.TypeAlias);
        var published = document.Variants.Where(v => v.Value.Published is not null).Select(v => v.Key).ToArray();
        return new DocumentEntitySlim
        {
            Id = document.Id,
            Key = document.Key,
            Name = NameOf(document),
            ParentId = document.ParentId,
            Path = store.PathOf(document),
            Level = store.Line(document).Count,
            SortOrder = document.SortOrder,
            Trashed = document.Trashed,
            HasChildren = store.Children(document.Id).Any(),
            CreateDate = document.CreateDate.UtcDateTime,
            ContentTypeAlias = type.Alias,
            ContentTypeIcon = type.Icon,
            Variations = ContentVariation.Culture,
            CultureNames = document.Variants.ToDictionary(v => v.Key, v => v.Value.Draft.Name),
            PublishedCultures = published,
            Published = published.Length > 0,
            EditedCultures = [.. document.Variants.Where(v => v.Value.HasPendingChanges).Select(v => v.Key)],
            Edited = document.Variants.Values.Any(v => v.HasPendingChanges),
        };
    }

    /// <summary>The document as it is stored now.</summary>
    public IContent Stored(SiteDocument document) => Content(store.Find(document.Id) ?? document);

    /// <summary>What the document lies below; null: at the root or in the recycle bin.</summary>
    public SiteDocument? Parent(SiteDocument document) => store.Find(document.ParentId);

    /// <summary>The name in the default language, or in any that has one.</summary>
    public string NameOf(SiteDocument document) =>
        document.Variants.GetValueOrDefault(languages.Default.IsoCode)?.Draft.Name
        ?? document.Variants.Values.Select(v => v.Draft.Name).FirstOrDefault()
        ?? document.Key.ToString("D");
}
