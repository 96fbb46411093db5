using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Projects;

internal static class ProjectsRegistration
{
    public static IUmbracoBuilder AddOptimizelyProjects(this IUmbracoBuilder builder) => builder;
}
