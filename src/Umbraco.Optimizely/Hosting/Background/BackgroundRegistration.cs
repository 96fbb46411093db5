using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Hosting.Background;

internal static class BackgroundRegistration
{
    public static IUmbracoBuilder AddOptimizelyBackground(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<ISiteWorkGate, SiteWorkGate>();
        return builder;
    }

    /// <summary>Starts the worker with the site; who wants to nudge it asks for it by its type.</summary>
    public static IServiceCollection AddSiteWorker<TWorker>(this IServiceCollection services)
        where TWorker : SiteWorker
    {
        services.TryAddSingleton<TWorker>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<TWorker>());
        return services;
    }
}
