using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Cms.Core.Notifications;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>The page of the back office, its files, and the two scripts that the server writes for it.</summary>
internal static class LegacyPages
{
    private const string Path = "/umbraco";

    private static readonly string[] Sections = ["content", "settings"];

    public static void UseFiles(WebApplication app, string? dist)
    {
        if (dist is not null && Directory.Exists(dist))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(dist),
                RequestPath = Path,
                OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
            });
        }
    }

    public static void Map(IEndpointRouteBuilder routes, string? dist)
    {
        var page = dist is null ? null : System.IO.Path.Combine(dist, "index.html");
        routes.MapGet(Path, () => page is not null && File.Exists(page)
            ? Results.File(page, "text/html; charset=utf-8")
            : Results.Text("The back-office client is not built: build TestSite/Legacy.", statusCode: StatusCodes.Status503ServiceUnavailable));
        routes.MapGet(Path + "/login", () => Results.Redirect(Path));
        routes.MapGet(Path + "/Application", (IManifestParser manifests) => Script(
            $"startBackOffice({JsonSerializer.Serialize(PackageScripts(manifests.CombinedManifest))});"));
        routes.MapGet(Path + "/ServerVariables", async (IEventAggregator events) =>
            Script($"Umbraco.Sys.ServerVariables = {JsonSerializer.Serialize(await VariablesAsync(events))};"))
            .RequireAuthorization("BackOfficeAccess");
    }

    /// <summary>Those of manifests that are not bundled, one by one, as the CMS requests them.</summary>
    private static IEnumerable<string> PackageScripts(CompositePackageManifest manifest) =>
        manifest.Scripts.SelectMany(option => option.Value).SelectMany(assets => assets.Assets);

    private static IResult Script(string text) => Results.Text(text, "application/javascript; charset=utf-8");

    private static async Task<IDictionary<string, object>> VariablesAsync(IEventAggregator events)
    {
        var variables = new Dictionary<string, object>
        {
            ["umbracoUrls"] = new Dictionary<string, object>
            {
                ["authenticationApiBaseUrl"] = Path + "/backoffice/umbracoapi/authentication/",
                ["contentApiBaseUrl"] = Path + "/backoffice/umbracoapi/content/",
                ["dashboardApiBaseUrl"] = Path + "/backoffice/umbracoapi/dashboard/",
            },
            ["umbracoSettings"] = new Dictionary<string, object> { ["umbracoPath"] = Path, ["sections"] = Sections },
            ["application"] = new Dictionary<string, object> { ["applicationPath"] = "/", ["cacheBuster"] = "13" },
        };
        await events.PublishAsync(new ServerVariablesParsingNotification(variables));
        return variables;
    }
}
