using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Umbraco.Optimizely.Http;

/// <summary>Answers are of one person and one moment: no cache may keep them. Refusals and failures too, hence "always".</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NoStoreAttribute : ResultFilterAttribute, IAlwaysRunResultFilter
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers[HeaderNames.CacheControl] = "no-store";
}
