using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Umbraco.Optimizely.Http;

/// <summary>
/// Umbraco 17 and 18: a page of another site can make a browser send our cookies, never the Authorization header.
/// So no antiforgery token is needed as long as the header is there.
/// </summary>
internal sealed class UnsafeRequestFilter(ApiJson json) : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        if (UnsafeMethods.Contains(request.Method) && string.IsNullOrWhiteSpace(request.Headers[HeaderNames.Authorization]))
        {
            context.Result = ProblemResults.Create(json, UnsafeMethods.Refused(StatusCodes.Status403Forbidden));
        }
    }
}
