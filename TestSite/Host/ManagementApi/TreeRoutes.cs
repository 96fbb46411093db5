using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;

namespace TestSite.Host.ManagementApi;

/// <summary>The content tree.</summary>
internal static class TreeRoutes
{
    public static void Map(IEndpointRouteBuilder content, IEndpointRouteBuilder user)
    {
        content.MapGet("/tree/document/root", (DocumentStore store, DocumentModels models, int skip = 0, int take = 100) =>
            Paged<object>.Of(store.Children(DocumentStore.Root).Select(models.TreeItem), skip, take));
        content.MapGet("/tree/document/children", (Guid parentId, DocumentStore store, DocumentModels models, int skip = 0, int take = 100) =>
            store.Find(parentId) is { } parent
                ? Results.Json(Paged<object>.Of(store.Children(parent.Id).Select(models.TreeItem), skip, take))
                : Results.NotFound());
        content.MapGet("/tree/document/ancestors", (Guid descendantId, DocumentStore store, DocumentModels models) =>
            store.Find(descendantId) is { } document
                ? Results.Json(store.Line(document).Select(models.TreeItem))
                : Results.NotFound());
        content.MapGet("/tree/document/siblings", Siblings);
        user.MapGet("/item/document", (Guid[] id, DocumentStore store, DocumentModels models) =>
            id.Select(store.Find).OfType<SiteDocument>().Select(models.TreeItem));
    }

    public static IResult Siblings(Guid target, DocumentStore store, DocumentModels models, int before = 0, int after = 0)
    {
        if (store.Find(target) is not { } document)
        {
            return Results.NotFound();
        }

        var all = store.Children(document.ParentId).ToList();
        var index = all.FindIndex(d => d.Id == document.Id);
        var first = Math.Max(0, index - before);
        var last = Math.Min(all.Count - 1, index + after);
        return Results.Json(new
        {
            totalBefore = first,
            totalAfter = all.Count - 1 - last,
            items = all[first..(last + 1)].Select(models.TreeItem),
        });
    }
}
