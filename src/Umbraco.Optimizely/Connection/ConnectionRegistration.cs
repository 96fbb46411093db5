using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

internal static class ConnectionRegistration
{
    public static IUmbracoBuilder AddOptimizelyConnection(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.TryAddSingleton<IAccessTokenSource, AccessTokenSource>();
        services.AddSingleton<IConfigureOptions<OptimizelyApiOptions>, ApiOptionsFromSite>();
        services.AddOptimizelyApi();

        services.TryAddSingleton<ConnectionStore>();
        services.TryAddSingleton<RefreshLease>();
        services.TryAddSingleton<TokenExchange>();
        services.TryAddSingleton<TokenRefresher>();
        services.TryAddSingleton<OAuthStates>();
        services.TryAddSingleton<SelectedProjectStore>();
        services.TryAddSingleton<ISelectedProject>(provider => provider.GetRequiredService<SelectedProjectStore>());
        services.TryAddSingleton<ConnectionChecker>();
        services.TryAddSingleton<ConnectionService>();
        services.TryAddSingleton<IConnectionService>(provider => provider.GetRequiredService<ConnectionService>());
        services.AddSingleton<ISiteCache>(provider => provider.GetRequiredService<ConnectionStore>());
        services.AddSingleton<ISiteCache>(provider => provider.GetRequiredService<SelectedProjectStore>());
        services.AddSingleton<ISiteCache>(provider => provider.GetRequiredService<ConnectionService>());

        services.TryAddSingleton<RedirectAddress>();
        services.TryAddTransient<OAuthConnector>();
        services.TryAddTransient<TokenConnector>();
        services.TryAddTransient<Connector>();
        services.TryAddTransient<ConnectionUseCases>();
        services.TryAddTransient<ConnectionStatusView>();
        services.AddSingleton(new ApiJsonContext(ConnectionJsonContext.Default));
        return builder;
    }
}
