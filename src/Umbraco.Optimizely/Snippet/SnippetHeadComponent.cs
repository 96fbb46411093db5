using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Snippet;

/// <summary>
/// Writes the snippet first into <c>head</c> of every view. A singleton, so that a request creates nothing; hence the request
/// comes from the accessor and not from a bound property.
/// </summary>
internal sealed class SnippetHeadComponent(
    SnippetWriter writer,
    IHttpContextAccessor httpContext,
    IOptionsMonitor<OptimizelyOptions> options) : ITagHelperComponent
{
    // Components append in this order: ours is ahead of everything.
    public int Order => int.MinValue;

    public void Init(TagHelperContext context)
    {
    }

    public Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.Equals(context.TagName, "head", StringComparison.OrdinalIgnoreCase) || !options.CurrentValue.Snippet.Automatic)
        {
            return Task.CompletedTask;
        }

        ValueTask writing = writer.WriteAsync(httpContext.HttpContext, output.PreContent);
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }
}
