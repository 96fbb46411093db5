using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using TestSite.Host.Website;

namespace TestSite.Host.Content;

/// <summary>Addresses of published documents; <c>#</c> where there is none, as the CMS says it.</summary>
internal sealed class SiteUrlProvider(DocumentStore store, SiteRoutes routes, PublishedModels models, SiteAddress address) : IPublishedUrlProvider
{
    public UrlMode Mode { get; set; } = UrlMode.Auto;

    public string GetUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        Url(store.Find(id), mode, culture, current);

    public string GetUrl(int id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        Url(store.Find(id), mode, culture, current);

    public string GetUrl(IPublishedContent? content, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) =>
        content is null ? string.Empty : GetUrl(content.Key, mode, culture, current);

    public string GetUrlFromRoute(int id, string? route, string? culture) => route ?? "#";

    public IEnumerable<UrlInfo> GetOtherUrls(int id) => [];

    public IEnumerable<UrlInfo> GetOtherUrls(int id, Uri current) => [];

    public string GetMediaUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, string? propertyAlias = "umbracoFile", Uri? current = null) =>
        throw new NotSupportedException("The test site has no media.");

    public string GetMediaUrl(IPublishedContent? content, UrlMode mode = UrlMode.Default, string? culture = null, string? propertyAlias = "umbracoFile", Uri? current = null) =>
        throw new NotSupportedException("The test site has no media.");

    private string Url(SiteDocument? document, UrlMode mode, string? culture, Uri? current)
    {
        var path = document is null ? null : routes.PathOf(document, culture ?? models.CurrentCulture, preview: false);
        if (path is null)
        {
            return "#";
        }

        return mode == UrlMode.Absolute ? new Uri(current ?? address.Base, path).ToString() : path;
    }
}
