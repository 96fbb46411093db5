using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using TestSite.Host.Composition;

namespace TestSite.Host.Content;

/// <summary>The CMS's view of one request, or of work outside a request.</summary>
internal sealed partial class SiteUmbracoContext : IUmbracoContext
{
    /// <summary>The cookie that switches an editor's browser to drafts.</summary>
    public const string PreviewCookie = "UMB_PREVIEW";

    private readonly SiteDomains _domains;

    public SiteUmbracoContext(PublishedModels models, SiteDomains domains, HttpContext? http, TimeProvider time)
    {
        _domains = domains;
        ObjectCreated = time.GetUtcNow().UtcDateTime;
        InPreviewMode = http?.Request.Cookies.ContainsKey(PreviewCookie) == true;
        OriginalRequestUrl = http is null ? new Uri("http://localhost/") : new Uri(http.Request.GetEncodedUrl());
        Content = StandIn.For<IPublishedContentCache>(new PublishedCacheMembers(models, () => InPreviewMode));
    }

    public DateTime ObjectCreated { get; }

    public Uri OriginalRequestUrl { get; }

    public Uri CleanedUmbracoUrl => new(OriginalRequestUrl.GetLeftPart(UriPartial.Path));

    public IPublishedContentCache Content { get; }

    public IPublishedMediaCache Media => throw new NotSupportedException("The test site has no media.");

    public IDomainCache Domains => _domains.Cache;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => false;

    public bool InPreviewMode { get; private set; }

    public void Dispose()
    {
    }
}
