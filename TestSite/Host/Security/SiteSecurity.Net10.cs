using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TestSite.Host.Security;

/// <summary>Umbraco 17: the back-office API takes a token; the cookie only carries a browser through the sign-in.</summary>
internal static class SiteSecurity
{
    public static void AddSiteSecurity(this IServiceCollection services)
    {
        services.AddSingleton<TokenStore>();
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(SchemeNames.Token, _ => { })
            .AddCookie(SchemeNames.Cookie, options =>
            {
                options.Cookie.Name = SchemeNames.CookieName;
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.Path = "/";
                options.LoginPath = "/umbraco/login";
            })
            .AddCookie(SchemeNames.External);
        services.AddAuthorization(options =>
        {
            SitePolicies.Add(options, SchemeNames.Token);
            options.AddPolicy("RequireAdminAccess", policy => policy
                .AddAuthenticationSchemes(SchemeNames.Token)
                .RequireRole("admin"));
        });
    }
}
