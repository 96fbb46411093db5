using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Umbraco.Optimizely.Pages;

internal static class PagesRegistration
{
    /// <summary>What looks at pages of the site itself; any feature may ask for it.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(PageFetcher)))
        {
            return services;
        }

        services.TryAddTransient<PageFetcher>();
        services.AddHttpClient(PageFetcher.Client)
            .ConfigureHttpClient(http =>
            {
                http.Timeout = TimeSpan.FromSeconds(5);
                http.DefaultRequestHeaders.UserAgent.ParseAdd("Umbraco.Optimizely-PageCheck");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services;
    }
}
