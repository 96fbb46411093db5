using TestSite.Host.Content;

namespace TestSite.Host.Website;

/// <summary>From documents to paths and back: the names of the line below home, after the prefix of the language.</summary>
internal sealed class SiteRoutes(DocumentStore store, SiteLanguages languages, PublishedModels models)
{
    /// <summary>Null when the document or one above it is not to be seen in this culture.</summary>
    public string? PathOf(SiteDocument document, string culture, bool preview)
    {
        var line = store.Line(document);
        var visible = !document.Trashed && line.All(d => IsVisible(d, culture, preview));
        if (!visible || languages.Find(culture) is null)
        {
            return null;
        }

        var segments = line.Skip(1).Select(d => models.Segment(d, culture) + "/");
        return languages.UrlPrefix(culture) + string.Concat(segments);
    }

    /// <summary>The document and culture that answer for a path, or null.</summary>
    public (SiteDocument Document, string Culture)? Find(string path, bool preview)
    {
        var wanted = path.EndsWith('/') ? path : path + "/";
        var culture = languages.All
            .Where(l => wanted.StartsWith(languages.UrlPrefix(l.IsoCode), StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(l => languages.UrlPrefix(l.IsoCode).Length)
            .Select(l => l.IsoCode)
            .FirstOrDefault();
        if (culture is null)
        {
            return null;
        }

        var document = store.All.FirstOrDefault(d => string.Equals(PathOf(d, culture, preview), wanted, StringComparison.OrdinalIgnoreCase));
        return document is null ? null : (document, culture);
    }

    private static bool IsVisible(SiteDocument document, string culture, bool preview) =>
        document.Variants.TryGetValue(culture, out var variant) && (preview || variant.Published is not null);
}
