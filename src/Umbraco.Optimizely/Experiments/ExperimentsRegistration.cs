using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Experiments;

internal static class ExperimentsRegistration
{
    public static IUmbracoBuilder AddExperiments(this IUmbracoBuilder builder) => builder;
}
