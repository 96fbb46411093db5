using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Projects;

internal static class ProjectsRegistration
{
    public static IUmbracoBuilder AddOptimizelyProjects(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<ProjectCatalog>();
        builder.Services.AddSingleton<ISiteCache>(services => services.GetRequiredService<ProjectCatalog>());
        builder.Services.TryAddTransient<ProjectSelector>();
        builder.Services.AddSingleton(new ApiJsonContext(ProjectsJsonContext.Default));
        return builder;
    }
}
