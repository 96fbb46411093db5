using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Connection;

internal static class ConnectionRegistration
{
    public static IUmbracoBuilder AddOptimizelyConnection(this IUmbracoBuilder builder) => builder;
}
