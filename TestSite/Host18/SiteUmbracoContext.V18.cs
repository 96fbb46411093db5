using Umbraco.Cms.Core.PublishedCache;

namespace TestSite.Host.Content;

internal sealed partial class SiteUmbracoContext
{
    public IPublishedElementCache Elements => throw new NotSupportedException("The test site has no library of elements.");
}
