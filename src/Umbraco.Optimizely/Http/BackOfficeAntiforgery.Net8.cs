using System.Reflection;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;

namespace Umbraco.Optimizely.Http;

/// <summary>
/// Umbraco 13's own antiforgery check. Its assembly is no dependency of the package, and a second antiforgery service
/// of ours would have other keys and cookies, so it is found at run time.
/// </summary>
internal static class BackOfficeAntiforgery
{
    private static readonly Type? Service = Type.GetType("Umbraco.Cms.Web.BackOffice.Security.IBackOfficeAntiforgery, Umbraco.Web.BackOffice");
    private static readonly MethodInfo? Validate = Service?.GetMethod("ValidateRequestAsync", [typeof(HttpContext)]);

    /// <summary>True also when the site does not have the service: the caller has compared header and cookie already.</summary>
    public static async Task<bool> IsValidAsync(HttpContext context)
    {
        if (Service is null || Validate is null || context.RequestServices.GetService(Service) is not { } service)
        {
            return true;
        }

        return Validate.Invoke(service, [context]) is Task<Attempt<string?>> task && (await task).Success;
    }
}
