using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace TestSite.Host.Composition;

/// <summary>Replaces the route token <c>[umbracoBackOffice]</c> by the path of the back office, as the CMS does for every controller.</summary>
internal sealed class BackOfficeTokenConvention : IApplicationModelConvention
{
    private const string Token = "[umbracoBackOffice]";

    public void Apply(ApplicationModel application)
    {
        var selectors = application.Controllers
            .SelectMany(c => c.Selectors.Concat(c.Actions.SelectMany(a => a.Selectors)));
        foreach (var route in selectors.Select(s => s.AttributeRouteModel).OfType<AttributeRouteModel>())
        {
            route.Template = route.Template?.Replace(Token, "umbraco", StringComparison.OrdinalIgnoreCase);
        }
    }
}
