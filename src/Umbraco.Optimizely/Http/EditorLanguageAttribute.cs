using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Http;

/// <summary>
/// Lets an action speak the language of the person who is signed in. It is the first of the filters, so that a refusal is
/// understood too, and synchronous, since a culture that is set in an asynchronous method ends with it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EditorLanguageAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ICurrentEditor editor = context.HttpContext.RequestServices.GetRequiredService<ICurrentEditor>();
        if (editor.IsSignedIn)
        {
            CultureInfo.CurrentUICulture = editor.Language;
        }
    }
}
