using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>Reading, creating, saving and publishing documents.</summary>
internal static class LegacyContentRoutes
{
    public static void Map(IEndpointRouteBuilder content)
    {
        content.MapGet("/GetTree", Tree);
        content.MapGet("/GetById", (int id, DocumentStore store, ContentTypes types, LegacyContent models) =>
            store.Find(id) is { } document ? Results.Json(models.Display(document, types.Require(document.TypeAlias))) : Results.NotFound());
        content.MapGet("/GetEmpty", (string contentTypeAlias, int parentId, ContentTypes types, LegacyContent models) =>
            types.Find(contentTypeAlias) is { } type ? Results.Json(models.Scaffold(type, parentId)) : Results.NotFound());
        content.MapPost("/PostSave", SaveAsync);
    }

    private static IEnumerable<object> Tree(DocumentStore store, ContentTypes types, ContentModels models) => store.Children(DocumentStore.Root)
        .SelectMany(root => store.Descendants(root.Id).Prepend(root))
        .Select(document => new
        {
            id = document.Id,
            name = models.NameOf(document),
            icon = types.Require(document.TypeAlias).Icon,
            level = store.Line(document).Count,
            published = document.Variants.Values.Any(v => v.Published is not null),
            children = types.Require(document.TypeAlias).AllowedContentTypes!.Select(allowed => new { alias = allowed.Alias, name = types.Find(allowed.Alias)?.Name }),
        });

    private static async Task<IResult> SaveAsync(
        LegacySaveRequest request, DocumentStore store, SiteContent site, ContentTypes types, LegacyContent models, ContentPermissions permissions, IBackOfficeSecurityAccessor security, HttpContext context)
    {
        var place = request.Id > 0 ? request.Id : request.ParentId;
        char[] needed = request.Publish ? [ActionUpdate.ActionLetter, ActionPublish.ActionLetter] : [ActionUpdate.ActionLetter];
        if (permissions.CheckPermissions(place, security.BackOfficeSecurity!.CurrentUser!, out IContent? _, needed) != ContentPermissions.ContentAccess.Granted)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var type = types.Require(request.ContentTypeAlias);
        var drafts = request.Drafts();
        var outcome = request.Id > 0
            ? await site.SaveAsync(request.Key, drafts, context.RequestAborted)
            : await site.CreateAsync(request.Key, store.Find(request.ParentId)?.Key, type.Alias, drafts, context.RequestAborted);
        if (outcome.Done && request.Publish)
        {
            outcome = await site.PublishAsync(request.Key, [.. drafts.Keys], context.RequestAborted);
        }

        return outcome.Done
            ? Results.Json(models.Display(store.Find(request.Key)!, type))
            : Results.Problem(title: "Cancelled", detail: string.Join(' ', outcome.Messages), statusCode: StatusCodes.Status400BadRequest);
    }
}
