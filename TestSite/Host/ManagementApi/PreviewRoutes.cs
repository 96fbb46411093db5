using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;
using TestSite.Host.Website;

namespace TestSite.Host.ManagementApi;

/// <summary>Preview: a cookie with which the website shows drafts, until the editor leaves it.</summary>
internal static class PreviewRoutes
{
    public static void Map(IEndpointRouteBuilder content, IEndpointRouteBuilder open, IEndpointRouteBuilder routes)
    {
        content.MapGet("/document/{id:guid}/preview-url", EnterAsync);
        open.MapDelete("/preview", (HttpResponse response) => response.Cookies.Delete(SiteUmbracoContext.PreviewCookie));
        routes.MapGet("/umbraco/preview/end", (HttpResponse response) =>
        {
            response.Cookies.Delete(SiteUmbracoContext.PreviewCookie);
            return Results.Redirect("/");
        });
    }

    private static async Task<IResult> EnterAsync(Guid id, string? culture, HttpResponse response, DocumentAccess access, DocumentStore store, SiteRoutes routes, SiteLanguages languages)
    {
        if (await access.RefuseAsync(id, DocumentAccess.Read) is { } refusal)
        {
            return refusal;
        }

        var path = routes.PathOf(store.Find(id)!, culture ?? languages.Default.IsoCode, preview: true);
        if (path is not null)
        {
            response.Cookies.Append(SiteUmbracoContext.PreviewCookie, "preview", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        }

        return Results.Json(new
        {
            url = path,
            message = path is null ? "This document has no page in this language." : null,
            culture,
            provider = "umbDocumentUrlProvider",
        });
    }
}
