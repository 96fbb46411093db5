using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.ManagementApi;

/// <summary>Moving and copying documents in the tree.</summary>
internal static class DocumentMoves
{
    public static void Map(IEndpointRouteBuilder content)
    {
        content.MapPut("/document/{id:guid}/move", MoveAsync);
        content.MapPost("/document/{id:guid}/copy", CopyAsync);
    }

    private static async Task<IResult> MoveAsync(Guid id, TargetRequest request, HttpContext context, DocumentAccess access, SiteContent site) =>
        await access.RefuseAsync(id, DocumentAccess.Move)
        ?? await access.RefuseBelowAsync(request.Target?.Id, DocumentAccess.Create)
        ?? access.Answer(id, await site.MoveAsync(id, request.Target?.Id, context.RequestAborted), AuditType.Move);

    private static async Task<IResult> CopyAsync(Guid id, CopyRequest request, HttpContext context, DocumentAccess access, SiteContent site)
    {
        var refusal = await access.RefuseAsync(id, DocumentAccess.Copy) ?? await access.RefuseBelowAsync(request.Target?.Id, DocumentAccess.Create);
        if (refusal is not null)
        {
            return refusal;
        }

        var key = Guid.NewGuid();
        var outcome = await site.CopyAsync(id, key, request.Target?.Id, request.IncludeDescendants, request.RelateToOriginal, context.RequestAborted);
        var answer = access.Answer(key, outcome, AuditType.Copy);
        if (!outcome.Done)
        {
            return answer;
        }

        context.Response.Headers["Umb-Generated-Resource"] = key.ToString("D");
        return Results.Created($"/umbraco/management/api/v1/document/{key:D}", null);
    }

    internal sealed record CopyRequest(Reference? Target, bool RelateToOriginal, bool IncludeDescendants);
}
