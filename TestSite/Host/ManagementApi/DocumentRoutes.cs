using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.ManagementApi;

/// <summary>Reading, creating and saving documents.</summary>
internal static class DocumentRoutes
{
    public static void Map(IEndpointRouteBuilder content)
    {
        content.MapGet("/document/{id:guid}", (Guid id, DocumentAccess access, DocumentStore store, DocumentModels models) =>
            ReadAsync(id, access, () => models.Full(store.Find(id)!)));
        content.MapGet("/document/{id:guid}/published", async (Guid id, DocumentAccess access, DocumentStore store, DocumentModels models) =>
            store.Find(id)?.Variants.Values.Any(v => v.Published is not null) == true
                ? await ReadAsync(id, access, () => models.Full(store.Find(id)!, published: true))
                : Results.NotFound());
        content.MapPost("/document/validate", () => Results.Ok());
        content.MapPost("/document", CreateAsync);
        content.MapPut("/document/{id:guid}", SaveAsync);
    }

    public static async Task<IResult> ValidateAsync(Guid id, DocumentAccess access) =>
        await access.RefuseAsync(id, DocumentAccess.Update) ?? Results.Ok();

    public static async Task<IResult> CreateAsync(DocumentRequest request, HttpContext context, DocumentAccess access, SiteContent site, ContentTypes types)
    {
        var refusal = request.Parent is { } parent
            ? await access.RefuseAsync(parent.Id, DocumentAccess.Create)
            : await access.RefuseAtRootAsync(DocumentAccess.Create);
        if (refusal is not null)
        {
            return refusal;
        }

        if (request.DocumentType is null || types.Find(request.DocumentType.Id) is not { } type)
        {
            return Results.Problem(title: "The document type does not exist", statusCode: StatusCodes.Status400BadRequest, type: "Error");
        }

        var key = request.Id ?? Guid.NewGuid();
        var outcome = await site.CreateAsync(key, request.Parent?.Id, type.Alias, request.Drafts(type), context.RequestAborted);
        if (!outcome.Done)
        {
            return access.Answer(key, outcome, AuditType.New);
        }

        context.Response.Headers["Umb-Generated-Resource"] = key.ToString("D");
        access.Answer(key, outcome, AuditType.New);
        return Results.Created($"/umbraco/management/api/v1/document/{key:D}", null);
    }

    private static async Task<IResult> ReadAsync(Guid id, DocumentAccess access, Func<object> read) =>
        await access.RefuseAsync(id, DocumentAccess.Read) ?? Results.Json(read());

    private static async Task<IResult> SaveAsync(Guid id, DocumentRequest request, HttpContext context, DocumentAccess access, SiteContent site, ContentTypes types)
    {
        if (await access.RefuseAsync(id, DocumentAccess.Update) is { } refusal)
        {
            return refusal;
        }

        var type = types.Require(site.Find(id)!.TypeAlias);
        var drafts = request.Drafts(type);
        var outcome = await site.SaveAsync(id, drafts, context.RequestAborted);
        return access.Answer(id, outcome, AuditType.SaveVariant, string.Join(", ", drafts.Keys));
    }
}
