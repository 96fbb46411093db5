using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
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

        return await PublishAsync(id, request.PublishSchedules.Select(s => s.Culture).OfType<string>(), context, access, site);
    }

    /// <summary>Saves and publishes in one request, as the client of Umbraco 18 does.</summary>
    public static async Task<IResult> UpdateAndPublishAsync(
        Guid id, DocumentRequest request, HttpContext context, DocumentAccess access, SiteContent site, ContentTypes types)
    {
        var refusal = await access.RefuseAsync(id, DocumentAccess.Update) ?? await access.RefuseAsync(id, DocumentAccess.Publish);
        if (refusal is not null)
        {
            return refusal;
        }

        var saved = await site.SaveAsync(id, request.Drafts(types.Require(site.Find(id)!.TypeAlias)), context.RequestAborted);
        return saved.Done
            ? await PublishAsync(id, request.CulturesToPublish ?? [], context, access, site)
            : access.Answer(id, saved, AuditType.SaveVariant);
    }

    /// <summary>Creates and publishes in one request, as the client of Umbraco 18 does.</summary>
    public static async Task<IResult> CreateAndPublishAsync(
        DocumentRequest request, HttpContext context, DocumentAccess access, SiteContent site, ContentTypes types)
    {
        var refusal = request.Parent is { } parent
            ? await access.RefuseAsync(parent.Id, DocumentAccess.Publish)
            : await access.RefuseAtRootAsync(DocumentAccess.Publish);
        if (refusal is not null)
        {
            return refusal;
        }

        var named = request with { Id = request.Id ?? Guid.NewGuid() };
        var created = await DocumentRoutes.CreateAsync(named, context, access, site, types);
        if (created is not IStatusCodeHttpResult { StatusCode: StatusCodes.Status201Created })
        {
            return created;
        }

        var published = await PublishAsync(named.Id!.Value, request.CulturesToPublish ?? [], context, access, site);
        return published is Ok ? created : published;
    }

    private static async Task<IResult> PublishAsync(Guid id, IEnumerable<string> asked, HttpContext context, DocumentAccess access, SiteContent site)
    {
        var cultures = asked.Where(site.Find(id)!.Variants.ContainsKey).ToArray();
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
