using System.Globalization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Security;

namespace TestSite.Host.LegacyBackOffice;

/// <summary>Requests of the back office run in the language of the user, as in the CMS.</summary>
internal sealed class UserLanguage(RequestDelegate next, IBackOfficeSecurityAccessor security)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (security.BackOfficeSecurity?.CurrentUser?.Language is { } language && Find(language) is { } culture)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }

        return next(context);
    }

    private static CultureInfo? Find(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            // Somebody whose language does not exist reads that of the site.
            return null;
        }
    }
}
