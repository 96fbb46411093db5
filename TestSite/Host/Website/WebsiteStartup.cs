using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Composition;
using TestSite.Host.Security;

namespace TestSite.Host.Website;

/// <summary>MVC and the order in which a request passes through the site.</summary>
internal static class WebsiteStartup
{
    public static void AddWebsite(this IServiceCollection services) => services
        .AddControllersWithViews(options => options.Conventions.Add(new BackOfficeTokenConvention()))
        .ConfigureApplicationPartManager(parts =>
        {
            parts.FeatureProviders.Add(new InternalControllers());
            SiteParts.AddTo(parts);
        });

    public static void MapSite(this WebApplication app, string? backofficeDist)
    {
        app.UseDeveloperExceptionPage();
        app.UseMiddleware<UmbracoContextMiddleware>();
        app.UseStaticFiles();
        app.UseBackoffice(backofficeDist);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSignIn();
        app.MapBackoffice(backofficeDist);
        app.MapControllers();
        app.MapControllerRoute("website", "{**path}", new { controller = "Website", action = "Index" });
    }
}
