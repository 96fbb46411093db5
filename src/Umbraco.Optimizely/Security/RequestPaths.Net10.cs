using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Security;

internal static class RequestPaths
{
    /// <summary>Umbraco 17 and 18 authenticate everything below the back office's fixed path.</summary>
    public static IUmbracoBuilder AddOptimizelyRequestPaths(this IUmbracoBuilder builder) => builder;
}
