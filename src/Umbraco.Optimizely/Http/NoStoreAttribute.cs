using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Umbraco.Optimizely.Http;

/// <summary>Answers are of one person and one moment: no cache may keep them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NoStoreAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers[HeaderNames.CacheControl] = "no-store";
}
