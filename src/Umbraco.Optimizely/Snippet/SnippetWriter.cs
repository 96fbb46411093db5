using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Optimizely.Snippet;

/// <summary>Decides for one page whether the snippet is written, and sees to it that this happens once.</summary>
internal sealed class SnippetWriter(SnippetTag tag, BackOfficePath backOffice, IUmbracoContextAccessor umbracoContext)
{
    // One object for all requests: marking a page costs an entry in a dictionary that every page has anyway.
    private static readonly object Mark = new();

    public ValueTask WriteAsync(HttpContext? http, TagHelperContent target)
    {
        if (http is null || http.Items.ContainsKey(Mark) || backOffice.Contains(http.Request.Path) || IsPreview())
        {
            return ValueTask.CompletedTask;
        }

        // The tag is there already but for the first page: no state machine for the others.
        if (!tag.TryGet(out HtmlString? html))
        {
            return WaitAsync(http, target);
        }

        Write(html, http, target);
        return ValueTask.CompletedTask;
    }

    private static void Write(HtmlString? html, HttpContext http, TagHelperContent target)
    {
        if (html is not null)
        {
            http.Items[Mark] = Mark;
            target.AppendHtml(html);
        }
    }

    private async ValueTask WaitAsync(HttpContext http, TagHelperContent target) => Write(await tag.GetAsync(), http, target);

    private bool IsPreview() => umbracoContext.TryGetUmbracoContext(out IUmbracoContext? context) && context.InPreviewMode;
}
