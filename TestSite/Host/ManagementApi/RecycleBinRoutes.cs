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
        content.MapDelete("/recycle-bin/document", EmptyAsync);
        content.MapGet("/recycle-bin/document/siblings", TreeRoutes.Siblings);
        content.MapGet("/recycle-bin/document/referenced-by", () => Paged<object>.Empty);
        content.MapGet("/recycle-bin/document/{id:guid}/original-parent", OriginalParent);
        content.MapPut("/recycle-bin/document/{id:guid}/restore", RestoreAsync);
    }

    private static async Task<IResult> TrashAsync(Guid id, HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAsync(id, DocumentAccess.Delete)
        ?? access.Answer(id, await site.TrashAsync(id, context.RequestAborted), AuditType.Move);

    private static async Task<IResult> DeleteAsync(Guid id, HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAsync(id, DocumentAccess.Delete)
        ?? access.Answer(id, await site.DeleteAsync(id, context.RequestAborted), AuditType.Delete);

    private static IResult OriginalParent(Guid id, SiteContent site)
    {
        if (site.Find(id) is not { Trashed: true } document)
        {
            return Results.NotFound();
        }

        // Null says that it was at the root.
        return site.OriginalParent(document) is { } parent ? Results.Json(new Reference(parent.Key)) : Results.Json<Reference?>(null);
    }

    private static async Task<IResult> RestoreAsync(Guid id, TargetRequest request, HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAsync(id, DocumentAccess.Move)
        ?? access.Answer(id, await site.MoveAsync(id, request.Target?.Id, context.RequestAborted), AuditType.Move);

    private static async Task<IResult> EmptyAsync(HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAtRootAsync(DocumentAccess.Delete)
        ?? access.Answer(Guid.Empty, await site.EmptyRecycleBinAsync(context.RequestAborted), AuditType.Delete);
}
