using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Health.Clock;
using Umbraco.Optimizely.Health.Pages;
using Umbraco.Optimizely.Health.Probes;
using Umbraco.Optimizely.Pages;

namespace Umbraco.Optimizely.Health;

internal static class HealthRegistration
{
    /// <summary>What the health checks need; the checks themselves are found by the type scan of the CMS.</summary>
    public static IUmbracoBuilder AddOptimizelyHealth(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.TryAddSingleton<HealthRunner>();
        services.TryAddSingleton<ClockSkew>();
        services.TryAddTransient<HomePages>();
        services.TryAddTransient<ConnectionProbe>();
        services.TryAddTransient<ProjectProbe>();
        services.TryAddTransient<SnippetProbe>();
        services.TryAddTransient<ClockProbe>();
        services.TryAddTransient<KeysProbe>();
        services.TryAddTransient<StorageProbe>();

        services.AddHttpClient(OptimizelyHttpClients.Rest).AddHttpMessageHandler(Clock);
        services.AddPages();
        return builder;
    }

    private static ClockHandler Clock(IServiceProvider services) =>
        new(services.GetRequiredService<ClockSkew>(), services.GetRequiredService<TimeProvider>());
}
