using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Security;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>The few addresses of Umbraco 13's own API that the stand-in of its client asks for.</summary>
internal static class LegacyApi
{
    private const string Api = "/umbraco/backoffice/umbracoapi";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/umbraco/LocalizedText", LocalizedTextAsync);
        var user = routes.MapGroup(Api).RequireAuthorization("BackOfficeAccess");
        user.MapGet("/dashboard/GetDashboard", (string section, IDashboardService dashboards, IBackOfficeSecurityAccessor security) =>
            dashboards.GetDashboards(section, security.BackOfficeSecurity!.CurrentUser)
                .Select(tab => new
                {
                    label = tab.Label,
                    alias = tab.Alias,
                    properties = tab.Properties!.Select(dashboard => new { alias = dashboard.Alias, view = dashboard.View }),
                })

                // Core's own dashboards have views that are not here.
                .Where(tab => tab.properties.All(dashboard => dashboard.view!.StartsWith("/App_Plugins/", StringComparison.Ordinal))));
        LegacyContentRoutes.Map(routes.MapGroup(Api + "/content").RequireAuthorization("SectionAccessContent"));
    }

    /// <summary>Every text in the language of the user by area and key; there is nobody signed in before the login.</summary>
    private static async Task<Dictionary<string, Dictionary<string, string>>> LocalizedTextAsync(HttpContext context, UserStore users, ILocalizedTextService texts)
    {
        var cookie = await context.AuthenticateAsync(SchemeNames.Cookie);
        var language = BackOfficeIdentity.UserId(cookie.Principal) is { } id ? users.Find(id)?.Language : null;
        return texts.GetAllStoredValues(CultureInfo.GetCultureInfo(language ?? "en-US"))
            .Select(text => (Key: text.Key.Split('/', 2), text.Value))
            .GroupBy(text => text.Key[0])
            .ToDictionary(area => area.Key, area => area.ToDictionary(text => text.Key[1], text => text.Value));
    }
}
