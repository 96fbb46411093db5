using Microsoft.AspNetCore.Http;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models;

namespace TestSite.Host.ManagementApi;

/// <summary>Publishing and unpublishing per culture.</summary>
internal static class DocumentPublishing
{
    public static async Task<IResult> PublishAsync(Guid id, PublishRequest request, HttpContext context, DocumentAccess access, SiteContent site)
    {
        if (await access.RefuseAsync(id, DocumentAccess.Publish) is { } refusal)
        {
            return refusal;
        }

        var document = site.Find(id)!;
        var cultures = request.PublishSchedules.Select(s => s.Culture).OfType<string>().Where(document.Variants.ContainsKey).ToArray();
        if (cultures.Length == 0)
        {
            return Results.Problem(title: "Cultures must be set when varying by culture", statusCode: StatusCodes.Status400BadRequest, type: "Error");
        }

        var outcome = await site.PublishAsync(id, cultures, context.RequestAborted);
        return access.Answer(id, outcome, AuditType.PublishVariant, string.Join(", ", cultures));
    }

    public static async Task<IResult> UnpublishAsync(Guid id, UnpublishRequest request, HttpContext context, DocumentAccess access, SiteContent site)
    {
        if (await access.RefuseAsync(id, DocumentAccess.Unpublish) is { } refusal)
        {
            return refusal;
        }

        var outcome = await site.UnpublishAsync(id, request.Cultures, context.RequestAborted);
        return access.Answer(id, outcome, AuditType.UnpublishVariant, string.Join(", ", request.Cultures ?? []));
    }

    internal sealed record PublishRequest(IReadOnlyList<Schedule> PublishSchedules);

    internal sealed record Schedule(string? Culture);

    internal sealed record UnpublishRequest(IReadOnlyList<string>? Cultures);
}
