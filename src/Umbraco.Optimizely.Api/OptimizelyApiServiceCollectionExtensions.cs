using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Api;

/// <summary>Registration of the clients.</summary>
public static class OptimizelyApiServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IOptimizelyClient" />, <see cref="IOptimizelyClientFactory" />, <see cref="IOptimizelyOAuthClient" />
    /// and <see cref="IOptimizelyEventClient" /> as singletons. May be called more than once; options add up. Register an
    /// <see cref="IAccessTokenSource" /> as a singleton, or every call of the first fails as not connected.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddOptimizelyApi(this IServiceCollection services, Action<OptimizelyApiOptions>? configure = null)
    {
        if (configure is not null)
        {
            services.Configure(configure);
        }

        if (services.Any(service => service.ServiceType == typeof(ApiFactory)))
        {
            return services;
        }

        services.AddOptions<OptimizelyApiOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAccessTokenSource, NoAccessTokenSource>();
        services.AddSingleton<ApiFactory>();
        services.AddSingleton<IApiFactory>(provider => provider.GetRequiredService<ApiFactory>());
        services.TryAddSingleton<IOptimizelyClient, OptimizelyClient>();
        services.TryAddSingleton<IOptimizelyClientFactory, OptimizelyClientFactory>();
        services.TryAddSingleton<IOptimizelyOAuthClient, OptimizelyOAuthClient>();
        services.TryAddSingleton<IOptimizelyEventClient, OptimizelyEventClient>();

        Add(services, OptimizelyHttpClients.Rest, options => options.ApiBaseUrl, authorizes: true);
        Add(services, OptimizelyHttpClients.OAuth, options => options.TokenUrl, readsProblems: false);
        Add(services, OptimizelyHttpClients.Events, options => options.EventsUrl, repeatsWrites: true);
        return services;
    }

    private static void Add(
        IServiceCollection services,
        string name,
        Func<OptimizelyApiOptions, Uri> address,
        bool authorizes = false,
        bool readsProblems = true,
        bool repeatsWrites = false)
    {
        var client = services.AddHttpClient(name)
            // The factory's own loggers write addresses with their query: secrets, in the case of tokens.
            .RemoveAllLoggers()
            .ConfigureHttpClient((provider, http) =>
            {
                http.BaseAddress = address(Options(provider).Value);
                http.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(PrimaryHandler.Create)
            .AddHttpMessageHandler(provider => new FailureHandler(Time(provider), Log<FailureHandler>(provider), readsProblems));
        if (authorizes)
        {
            client.AddHttpMessageHandler(provider => new AuthHandler(provider.GetRequiredService<IAccessTokenSource>()));
        }

        client.AddHttpMessageHandler(provider => new RetryHandler(Time(provider), Log<RetryHandler>(provider), repeatsWrites))
            .AddHttpMessageHandler(provider => new TimeoutHandler(Time(provider), Options(provider)))
            .AddHttpMessageHandler(provider => new BodyLimitHandler(Options(provider)));
    }

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();

    private static ILogger<T> Log<T>(IServiceProvider provider) => provider.GetRequiredService<ILogger<T>>();

    private static IOptions<OptimizelyApiOptions> Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<OptimizelyApiOptions>>();
}
