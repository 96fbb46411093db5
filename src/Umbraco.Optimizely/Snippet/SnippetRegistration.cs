using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Snippet;

internal static class SnippetRegistration
{
    public static IUmbracoBuilder AddOptimizelySnippet(this IUmbracoBuilder builder) => builder;
}
