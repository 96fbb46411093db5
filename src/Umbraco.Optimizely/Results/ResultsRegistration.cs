using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Results;

internal static class ResultsRegistration
{
    public static IUmbracoBuilder AddResults(this IUmbracoBuilder builder) => builder;
}
