using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace TestSite.Host.Website;

/// <summary>The routed request: which document in which culture.</summary>
internal sealed class SiteRequest(Uri uri, IPublishedContent content, string culture) : IPublishedRequest
{
    public Uri Uri => uri;

    public string AbsolutePathDecoded => Uri.UnescapeDataString(uri.AbsolutePath);

    public IPublishedContent? PublishedContent => content;

    public bool IsInternalRedirect => false;

    public ITemplate? Template => null;

    public DomainAndUri? Domain => null;

    public string? Culture => culture;

    public string? RedirectUrl => null;

    public int? ResponseStatusCode => null;

    public IReadOnlyList<string>? CacheExtensions => null;

    public IReadOnlyDictionary<string, string>? Headers => null;

    public bool SetNoCacheHeader => false;

    public bool IgnorePublishedContentCollisions => false;
}
