using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Routing;

namespace TestSite.Host.Security;

/// <summary>Umbraco 13: one cookie, read only on back-office paths.</summary>
internal static class SiteSecurity
{
    public static void AddSiteSecurity(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(SchemeNames.Cookie).AddCookie(SchemeNames.External);
        services.AddOptions<CookieAuthenticationOptions>(SchemeNames.Cookie).Configure<UmbracoRequestPaths>((options, paths) =>
        {
            options.Cookie.Name = SchemeNames.CookieName;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.Path = "/";
            options.CookieManager = new BackOfficeCookieManager(paths);
            options.Events.OnRedirectToLogin = context => Refuse(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => Refuse(context, StatusCodes.Status403Forbidden);
        });
        services.AddAuthorization(options => SitePolicies.Add(options, SchemeNames.Cookie));
    }

    private static Task Refuse(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Headers.XRequestedWith == "XMLHttpRequest")
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect("/umbraco/login?ReturnUrl=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString));
        }

        return Task.CompletedTask;
    }
}
