using Umbraco.Cms.Core.Models.PublishedContent;

namespace TestSite.Host.Content;

/// <summary>A document as the website sees it: published values, or drafts in preview.</summary>
internal sealed partial class PublishedDocument(SiteDocument document, bool preview, PublishedModels models) : IPublishedContent
{
    private IReadOnlyList<IPublishedProperty>? _properties;

    public IPublishedContentType ContentType => models.TypeOf(document);

    public Guid Key => document.Key;

    public int Id => document.Id;

    public string Name => NameIn(models.CurrentCulture) ?? Cultures.Values.Select(c => c.Name).FirstOrDefault() ?? string.Empty;

    public string? UrlSegment => models.Segment(document, models.CurrentCulture);

    public int SortOrder => document.SortOrder;

    public int Level => models.Store.Line(document).Count;

    public string Path => models.Store.PathOf(document);

    public int? TemplateId => null;

    public int CreatorId => -1;

    public int WriterId => -1;

    public DateTime CreateDate => document.CreateDate.UtcDateTime;

    public DateTime UpdateDate => document.Variants.Values.Select(v => v.UpdateDate).DefaultIfEmpty(document.CreateDate).Max().UtcDateTime;

    public PublishedItemType ItemType => PublishedItemType.Content;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => document.Variants
        .Where(v => ValuesIn(v.Key) is not null)
        .ToDictionary(
            v => v.Key,
            v => new PublishedCultureInfo(v.Key, ValuesIn(v.Key)!.Name, models.Segment(document, v.Key), (v.Value.PublishDate ?? v.Value.UpdateDate).UtcDateTime),
            StringComparer.OrdinalIgnoreCase);

    public IPublishedContent? Parent => models.Parent(document, preview);

    public IEnumerable<IPublishedContent> Children =>
        models.Children(document, preview).Where(c => c.Cultures.ContainsKey(models.CurrentCulture));

    public IEnumerable<IPublishedProperty> Properties => _properties ??=
        [.. ContentType.PropertyTypes.Select(t => new PublishedValue(t, this, models))];

    public IPublishedProperty? GetProperty(string alias) =>
        Properties.FirstOrDefault(p => string.Equals(p.Alias, alias, StringComparison.OrdinalIgnoreCase));

    public bool IsDraft(string? culture = null) => preview
        && document.Variants.TryGetValue(culture ?? models.CurrentCulture, out var variant)
        && (variant.Published is null || variant.HasPendingChanges);

    public bool IsPublished(string? culture = null) => culture is null
        ? document.Variants.Values.Any(v => v.Published is not null)
        : document.Variants.GetValueOrDefault(culture)?.Published is not null;

    public SiteValues? ValuesIn(string culture)
    {
        var variant = document.Variants.GetValueOrDefault(culture);
        return preview ? variant?.Draft : variant?.Published;
    }

    private string? NameIn(string culture) => ValuesIn(culture)?.Name;
}
