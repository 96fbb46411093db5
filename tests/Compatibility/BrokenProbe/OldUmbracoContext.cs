using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Optimizely.Compatibility.BrokenProbe;

/// <summary>Whole on 17; 18 has one member more in the interface, so the type does not load there.</summary>
internal sealed class OldUmbracoContext : IUmbracoContext
{
    public DateTime ObjectCreated => default;

    public Uri OriginalRequestUrl => throw new NotSupportedException();

    public Uri CleanedUmbracoUrl => throw new NotSupportedException();

    public IPublishedContentCache Content => throw new NotSupportedException();

    public IPublishedMediaCache Media => throw new NotSupportedException();

    public IDomainCache Domains => throw new NotSupportedException();

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => false;

    public bool InPreviewMode => false;

    public void Dispose()
    {
    }
}
