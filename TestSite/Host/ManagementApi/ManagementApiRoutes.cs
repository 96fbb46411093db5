using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace TestSite.Host.ManagementApi;

/// <summary>The part of Umbraco's Management API that its client needs for content, and nothing else.</summary>
internal static class ManagementApiRoutes
{
    private const string Api = "/umbraco/management/api";

    public static void MapManagementApi(this IEndpointRouteBuilder routes)
    {
        routes.MapHub<ServerEventHub>("/umbraco/serverEventHub");
        var open = routes.MapGroup(Api + "/v1");
        var user = routes.MapGroup(Api + "/v1").RequireAuthorization("BackOfficeAccess");
        var content = routes.MapGroup(Api + "/v1").RequireAuthorization("TreeAccessDocuments");
        ServerRoutes.Map(open, user);
        UserRoutes.Map(user);
        StructureRoutes.Map(user);
        TreeRoutes.Map(content, user);
        DocumentRoutes.Map(content);
        DocumentMoves.Map(content);
        DocumentInfoRoutes.Map(content, user);
        RecycleBinRoutes.Map(content);
        PreviewRoutes.Map(content, open, routes);
        content.MapPut("/document/{id:guid}/publish", DocumentPublishing.PublishAsync);
        content.MapPut("/document/{id:guid}/update-and-publish", DocumentPublishing.UpdateAndPublishAsync);
        content.MapPost("/document/create-and-publish", DocumentPublishing.CreateAndPublishAsync);
        content.MapPut("/document/{id:guid}/unpublish", DocumentPublishing.UnpublishAsync);
        routes.MapPut(Api + "/v1.1/document/{id:guid}/validate", DocumentRoutes.ValidateAsync).RequireAuthorization("TreeAccessDocuments");
    }
}
