using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Umbraco.Cms.Core;

namespace Umbraco.Optimizely.Http;

/// <summary>
/// Umbraco 13 signs in by cookie, so every unsafe request must prove that it comes from the back office. Umbraco's own check is
/// used when the site has it; else the header must equal the readable cookie.
/// </summary>
internal sealed class UnsafeRequestFilter(ApiJson json) : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        HttpContext http = context.HttpContext;
        if (!UnsafeMethods.Contains(http.Request.Method))
        {
            return;
        }

        if (!HasMatchingHeader(http.Request) || !await BackOfficeAntiforgery.IsValidAsync(http))
        {
            context.Result = ProblemResults.Create(json, UnsafeMethods.Refused(StatusCodes.Status417ExpectationFailed));
        }
    }

    private static bool HasMatchingHeader(HttpRequest request)
    {
        string header = request.Headers[Constants.Web.AngularHeadername].ToString();
        string cookie = request.Cookies[Constants.Web.AngularCookieName] ?? string.Empty;

        return header.Length > 0
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(cookie));
    }
}
