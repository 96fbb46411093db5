using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Umbraco.Optimizely.Snippet;

/// <summary>
/// <c>&lt;optimizely-snippet /&gt;</c>: writes the snippet where it stands, unless the page has it already.
/// Put it first into <c>head</c>.
/// </summary>
[HtmlTargetElement("optimizely-snippet", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SnippetTagHelper : TagHelper
{
    /// <summary>The view that is being rendered. Set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = null;
        output.Content.Clear();
        SnippetWriter writer = ViewContext.HttpContext.RequestServices.GetRequiredService<SnippetWriter>();
        await writer.WriteAsync(ViewContext.HttpContext, output.Content);
    }
}
