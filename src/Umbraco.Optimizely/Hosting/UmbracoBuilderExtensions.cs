using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Experiments;
using Umbraco.Optimizely.Health;
using Umbraco.Optimizely.Hosting.Background;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Maintenance;
using Umbraco.Optimizely.Projects;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Servers;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Shell;
using Umbraco.Optimizely.Snippet;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Hosting;

/// <summary>Adds Umbraco.Optimizely to a site.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Adds the package. A composer of the package calls this already; a site calls it only to set options in code.
    /// Services are added once, options of every call are applied in order.
    /// </summary>
    /// <param name="builder">The site's builder.</param>
    /// <param name="configure">Sets options after the section <c>Optimizely</c> of the configuration has been read.</param>
    /// <returns>The same builder.</returns>
    public static IUmbracoBuilder AddUmbracoOptimizely(this IUmbracoBuilder builder, Action<OptimizelyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);

        if (configure is not null)
        {
            builder.Services.Configure(configure);
        }

        if (builder.Services.Any(service => service.ServiceType == typeof(Marker)))
        {
            return builder;
        }

        builder.Services.AddSingleton<Marker>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddMemoryCache();

        return builder
            .AddOptimizelyOptions()
            .AddOptimizelyBackground()
            .AddOptimizelyStorage()
            .AddOptimizelySecurity()
            .AddOptimizelyHttp()
            .AddOptimizelyShell()
            .AddOptimizelyConnection()
            .AddOptimizelyServers()
            .AddOptimizelyProjects()
            .AddOptimizelySettings()
            .AddOptimizelySnippet()
            .AddExperiments()
            .AddResults()
            .AddOptimizelyHealth()
            .AddOptimizelyMaintenance();
    }

    private sealed class Marker;
}
