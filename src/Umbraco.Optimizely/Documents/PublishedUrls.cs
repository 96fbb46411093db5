using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace Umbraco.Optimizely.Documents;

internal static class PublishedUrls
{
    /// <summary>
    /// The absolute address of a published document; null when it has none: anything that is not an address (<c>#</c>) says so.
    /// </summary>
    /// <param name="urls">The CMS's addresses.</param>
    /// <param name="key">The document.</param>
    /// <param name="culture">The culture; null for a document that does not vary.</param>
    /// <param name="near">See <see cref="IDocumentReader.Read"/>.</param>
    public static Uri? Find(this IPublishedUrlProvider urls, Guid key, string? culture, Uri? near = null)
        => Uri.TryCreate(urls.GetUrl(key, UrlMode.Absolute, culture, near), UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url
            : null;
}
