using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Optimizely.Snippet;

/// <summary>Decides for one page whether the snippet is written, and sees to it that this happens once.</summary>
internal sealed class SnippetWriter(SnippetTag tag, BackOfficePath backOffice, IUmbracoContextAccessor umbracoContext)
{
    // One object for all requests: marking a page costs an entry in a dictionary that every page has anyway.
    private static readonly object Mark = new();

    // Async methods that never wait allocate nothing, and the tag is there already but for the first page.
    public async ValueTask WriteAsync(HttpContext? http, TagHelperContent target)
    {
        if (http is null || http.Items.ContainsKey(Mark) || backOffice.Contains(http.Request.Path) || IsPreview())
        {
            return;
        }

        if (await tag.GetAsync() is { } html)
        {
            http.Items[Mark] = Mark;
            target.AppendHtml(html);
        }
    }

    private bool IsPreview() => umbracoContext.TryGetUmbracoContext(out IUmbracoContext? context) && context.InPreviewMode;
}
