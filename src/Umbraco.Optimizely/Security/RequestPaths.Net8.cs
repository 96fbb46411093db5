using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Routing;

namespace Umbraco.Optimizely.Security;

internal static class RequestPaths
{
    /// <summary>
    /// Umbraco 13 reads the back-office cookie by the path of a request, and misses ours when <c>UmbracoPath</c>
    /// has more than one part.
    /// </summary>
    public static IUmbracoBuilder AddOptimizelyRequestPaths(this IUmbracoBuilder builder)
    {
        builder.Services.Configure<UmbracoRequestPathsOptions>(options =>
        {
            Func<string, bool> previous = options.IsBackOfficeRequest;
            options.IsBackOfficeRequest = path =>
                previous(path) || path.Contains("/backoffice/optimizely/", StringComparison.OrdinalIgnoreCase);
        });

        return builder;
    }
}
