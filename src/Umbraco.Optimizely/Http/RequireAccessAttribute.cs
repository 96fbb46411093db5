using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Http;

/// <summary>
/// Checks sign-in, section and administrator in code, beside the policy of the same controller: a site may have changed the
/// policy, and there is none for administrators on every version of Umbraco.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RequireAccessAttribute(string section) : Attribute, IAuthorizationFilter
{
    public string Section { get; } = section;

    public bool Admin { get; init; }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.Result is not null)
        {
            return;
        }

        IServiceProvider services = context.HttpContext.RequestServices;
        ICurrentEditor editor = services.GetRequiredService<ICurrentEditor>();

        if (editor.IsSignedIn && editor.HasSection(Section) && (!Admin || editor.IsAdmin))
        {
            return;
        }

        context.Result = ProblemResults.Create(services.GetRequiredService<ApiJson>(), new ProblemException(
            StatusCodes.Status403Forbidden,
            "noPermission",
            HttpSentences.MayNot,
            Admin ? HttpSentences.MayNotAdmin : HttpSentences.MayNotSection));
    }
}
