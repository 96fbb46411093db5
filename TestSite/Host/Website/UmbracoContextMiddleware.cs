using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Website;

/// <summary>Gives every request but those for files an Umbraco context.</summary>
internal sealed class UmbracoContextMiddleware(RequestDelegate next, IUmbracoContextFactory factory, UmbracoRequestPaths paths)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (paths.IsClientSideRequest(context.Request.Path.Value ?? "/"))
        {
            await next(context);
            return;
        }

        using var reference = factory.EnsureUmbracoContext();
        await next(context);
    }
}
