using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using TestSite.Host.Composition;

namespace TestSite.Host.Content;

/// <summary>Makes what the website sees from the stored documents.</summary>
internal sealed class PublishedModels(DocumentStore store, ContentTypes types, SiteLanguages languages, IVariationContextAccessor variation, IShortStringHelper strings)
{
    private readonly Lazy<Dictionary<string, IPublishedContentType>> _types = new(() => types.All.ToDictionary(t => t.Alias, Make));

    public DocumentStore Store => store;

    public IEnumerable<IPublishedContentType> Types => _types.Value.Values;

    public string CurrentCulture => variation.VariationContext?.Culture is { Length: > 0 } culture ? culture : languages.Default.IsoCode;

    public IPublishedContentType TypeOf(SiteDocument document) => _types.Value[document.TypeAlias];

    /// <summary>Null when it is not to be seen: in the recycle bin, or published in no culture.</summary>
    public IPublishedContent? Make(SiteDocument? document, bool preview)
    {
        if (document is null || document.Trashed)
        {
            return null;
        }

        return preview || store.Line(document).All(d => d.Variants.Values.Any(v => v.Published is not null))
            ? new PublishedDocument(document, preview, this)
            : null;
    }

    public IPublishedContent? Parent(SiteDocument document, bool preview) => Make(store.Find(document.ParentId), preview);

    public IEnumerable<IPublishedContent> Children(SiteDocument document, bool preview) =>
        store.Children(document.Id).Select(c => Make(c, preview)).OfType<IPublishedContent>();

    /// <summary>The part of an address that a name makes; of the published name where there is one.</summary>
    public string? Segment(SiteDocument document, string culture)
    {
        var variant = document.Variants.GetValueOrDefault(culture);
        var name = variant?.Published?.Name ?? variant?.Draft.Name;
        return name?.ToUrlSegment(strings, culture);
    }

    private static IPublishedContentType Make(IContentType type)
    {
        var converters = new PropertyValueConverterCollection(() => []);
        var factory = StandIn.For<IPublishedContentTypeFactory>(new DataTypeMembers(type));
        return new PublishedContentType(
            type.Key,
            type.Id,
            type.Alias,
            PublishedItemType.Content,
            [],
            owner => type.PropertyTypes.Select(p => new PublishedPropertyType(owner, p, converters, new NoopPublishedModelFactory(), factory)),
            ContentVariation.Culture);
    }
}
