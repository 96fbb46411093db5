using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Website;

/// <summary>Answers every path that nothing else answers: finds the document and renders the view of its type.</summary>
internal sealed class WebsiteController(SiteRoutes routes, PublishedModels models, IUmbracoContextAccessor contexts, IVariationContextAccessor variation) : Controller
{
    [HttpGet]
    public IActionResult Index()
    {
        var preview = contexts.TryGetUmbracoContext(out var context) && context.InPreviewMode;
        var found = routes.Find(Request.Path.Value ?? "/", preview);
        if (found is not { } route || models.Make(route.Document, preview) is not { } content)
        {
            Response.StatusCode = 404;
            return View("NotFound");
        }

        variation.VariationContext = new VariationContext(route.Culture);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(route.Culture);
        if (context is not null)
        {
            context.PublishedRequest = new SiteRequest(context.OriginalRequestUrl, content, route.Culture);
        }

        return View(route.Document.TypeAlias, content);
    }
}
