using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;
using TestSite.Host.Storage;
using TestSite.Host.Users;
using TestSite.Host.Website;

namespace TestSite.Host.ManagementApi;

/// <summary>What the Info view of a document shows.</summary>
internal static class DocumentInfoRoutes
{
    public static void Map(IEndpointRouteBuilder content, IEndpointRouteBuilder user)
    {
        content.MapGet("/document/configuration", () => new
        {
            disableDeleteWhenReferenced = false,
            disableUnpublishWhenReferenced = false,
            allowEditInvariantFromNonDefault = false,
            allowNonExistingSegmentsCreation = true,
        });
        content.MapGet("/document/urls", (Guid[] id, DocumentStore store, SiteRoutes routes, SiteLanguages languages) =>
            id.Select(store.Find).OfType<SiteDocument>().Select(d => new { id = d.Key, urlInfos = languages.All.Select(l => Url(d, l.IsoCode, routes)) }));
        content.MapGet("/document/{id:guid}/audit-log", AuditLogOf);
        content.MapGet("/document/{id:guid}/referenced-by", () => Paged<object>.Empty);
        content.MapGet("/document/{id:guid}/referenced-descendants", () => Paged<object>.Empty);
        content.MapGet("/document/are-referenced", () => Paged<object>.Empty);
        content.MapGet("/redirect-management/{id:guid}", () => Paged<object>.Empty);
        user.MapGet("/redirect-management/status", () => new { status = "Disabled", userIsAdmin = false });
    }

    private static object Url(SiteDocument document, string culture, SiteRoutes routes)
    {
        var path = routes.PathOf(document, culture, preview: false);
        return new { message = path is null ? "This document is not published" : null, provider = "umbDocumentUrlProvider", culture, url = path };
    }

    private static Paged<object> AuditLogOf(Guid id, DocumentStore store, AuditLog audit, UserStore users, int skip = 0, int take = 100)
    {
        var entries = store.Find(id) is { } document ? audit.Of(document.Id) : [];
        return Paged<object>.Of(
            entries.Select(e => (object)new
            {
                user = new Reference(users.Find(e.UserId)?.Key ?? Guid.Empty),
                timestamp = e.At,
                logType = e.Type.ToString(),
                comment = e.Comment,
                parameters = e.Parameters,
            }),
            skip,
            take);
    }
}
