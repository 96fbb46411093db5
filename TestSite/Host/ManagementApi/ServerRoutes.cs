using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Configuration;

namespace TestSite.Host.ManagementApi;

/// <summary>What the client asks about the server and its packages.</summary>
internal static class ServerRoutes
{
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="#1b264f"/></svg>""";

    private const string PictureType = "image/svg+xml";

    private static readonly string[] ImageTypes = ["png"];

    public static void Map(IEndpointRouteBuilder open, IEndpointRouteBuilder user)
    {
        open.MapGet("/server/status", () => new { serverStatus = "Run" });
        open.MapGet("/server/configuration", () => new
        {
            allowPasswordReset = false,
            versionCheckPeriod = 0,
            allowLocalLogin = true,
            umbracoCssPath = "/css",
            signalR = new { skipNegotiation = false },
        });
        open.MapGet("/manifest/manifest/public", (PackageManifests manifests) => manifests.Read(isPublic: true));
        open.MapGet("/security/back-office/graphics/{name}", (string name) =>
            Results.Text(name == "login-background" ? Picture : Logo(name == "logo" ? "#fff" : "#1b264f"), PictureType));
        user.MapGet("/manifest/manifest/private", (PackageManifests manifests) => manifests.Read(isPublic: false));
        user.MapGet("/server/information", (IUmbracoVersion version) => new
        {
            version = version.Version!.ToString(3),
            assemblyVersion = version.AssemblyVersion!.ToString(),
            baseUtcOffset = "00:00:00",
            runtimeMode = "BackofficeDevelopment",
        });
        user.MapGet("/news-dashboard", () => new { items = Array.Empty<object>() });
        user.MapGet("/temporary-file/configuration", () => new
        {
            imageFileTypes = ImageTypes,
            disallowedUploadedFilesExtensions = Array.Empty<string>(),
            allowedUploadedFileExtensions = Array.Empty<string>(),
            maxFileSize = (int?)null,
        });
    }

    /// <summary>Stands for the client's own picture, which its package does not have.</summary>
    public static IResult ClientLogo() => Results.Text(Logo("#1b264f"), PictureType);

    private static string Logo(string color) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><text x="4" y="27" font-family="sans-serif" font-size="20" fill="{color}">Test site</text></svg>""";
}
