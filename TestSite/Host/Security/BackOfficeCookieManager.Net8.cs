using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Routing;

namespace TestSite.Host.Security;

/// <summary>Shows the cookie only to requests that Core takes for the back office's, never to files.</summary>
internal sealed class BackOfficeCookieManager(UmbracoRequestPaths paths) : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key)
    {
        var path = context.Request.Path.Value ?? "/";
        var readable = !paths.IsClientSideRequest(path) && paths.IsBackOfficeRequest(path);
        return readable ? _cookies.GetRequestCookie(context, key) : null;
    }

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, key, options);
}
