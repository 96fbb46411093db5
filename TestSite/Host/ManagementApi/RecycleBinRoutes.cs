using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.ManagementApi;

/// <summary>The recycle bin: moving documents there and deleting them for good.</summary>
internal static class RecycleBinRoutes
{
    public static void Map(IEndpointRouteBuilder content)
    {
        content.MapGet("/recycle-bin/document/root", (DocumentStore store, DocumentModels models, int skip = 0, int take = 100) =>
            Paged<object>.Of(store.Children(DocumentStore.RecycleBin).Select(models.TreeItem), skip, take));
        content.MapGet("/recycle-bin/document/children", (Guid parentId, DocumentStore store, DocumentModels models, int skip = 0, int take = 100) =>
            Paged<object>.Of(store.Children(store.Find(parentId)?.Id ?? 0).Select(models.TreeItem), skip, take));
        content.MapPut("/document/{id:guid}/move-to-recycle-bin", TrashAsync);
        content.MapDelete("/document/{id:guid}", DeleteAsync);
        content.MapDelete("/recycle-bin/document/{id:guid}", DeleteAsync);
    }

    private static async Task<IResult> TrashAsync(Guid id, HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAsync(id, DocumentAccess.Delete)
        ?? access.Answer(id, await site.TrashAsync(id, context.RequestAborted), AuditType.Move);

    private static async Task<IResult> DeleteAsync(Guid id, HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAsync(id, DocumentAccess.Delete)
        ?? access.Answer(id, await site.DeleteAsync(id, context.RequestAborted), AuditType.Delete);
}
