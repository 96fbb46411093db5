using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Headlines;

internal static class HeadlinesRegistration
{
    public static IUmbracoBuilder AddOptimizelyHeadlines(this IUmbracoBuilder builder) => builder;
}
