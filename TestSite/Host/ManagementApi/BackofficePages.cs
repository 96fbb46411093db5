using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace TestSite.Host.ManagementApi;

/// <summary>The client's files, its one page for every path of the back office, and the sign-in page.</summary>
internal static class BackofficePages
{
    private const string Files = "/umbraco/backoffice";

    public static void UseBackofficeFiles(this WebApplication app, string? dist)
    {
        if (dist is not null && Directory.Exists(dist))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(dist),
                RequestPath = Files,
                OnPrepareResponse = context =>
                {
                    // Chunks carry a hash in their names; the entries that the import map names do not.
                    var isHashed = context.Context.Request.Path.StartsWithSegments(Files + "/chunks");
                    context.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
                },
            });
        }
    }

    public static void MapBackofficePages(this WebApplication app, string? dist)
    {
        var page = dist is null ? null : Path.Combine(dist, "index.html");
        app.MapGet("/umbraco/login", (IWebHostEnvironment web) => SignInPage(web));
        app.MapGet("/umbraco/{**path}", () => page is not null && File.Exists(page)
            ? Results.File(page, "text/html; charset=utf-8")
            : Results.Text("The back-office client is not built: build TestSite/TestSite.csproj.", statusCode: StatusCodes.Status503ServiceUnavailable));

        app.MapGet(Files + "/assets/umbraco-logo.svg", ServerRoutes.ClientLogo);

        // What is missing below these two is missing; it is no page of the client.
        app.Map(Files + "/{**path}", () => Results.NotFound());
        app.Map("/umbraco/management/{**path}", () => Results.NotFound());
    }

    private static IResult SignInPage(IWebHostEnvironment web) =>
        Results.Stream(web.WebRootFileProvider.GetFileInfo("umbraco/login.html").CreateReadStream(), "text/html; charset=utf-8");
}
