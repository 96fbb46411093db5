using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Content;

/// <summary>Hands out the current context, or makes one that ends with its reference.</summary>
internal sealed class SiteUmbracoContextFactory(IUmbracoContextAccessor accessor, PublishedModels models, SiteDomains domains, IHttpContextAccessor http, TimeProvider time) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var current))
        {
            return new UmbracoContextReference(current, false, accessor);
        }

        var created = new SiteUmbracoContext(models, domains, http.HttpContext, time);
        accessor.Set(created);
        return new UmbracoContextReference(created, true, accessor);
    }
}
