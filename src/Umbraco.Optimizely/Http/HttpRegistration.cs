using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Http;

internal static class HttpRegistration
{
    public static IUmbracoBuilder AddOptimizelyHttp(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<ApiJson>();
        builder.Services.TryAddSingleton<NotificationGuard>();
        builder.Services.TryAddSingleton<IOptimizelyFailureTexts, OptimizelyFailureTexts>();
        builder.Services.AddControllers()
            .AddApplicationPart(typeof(HttpRegistration).Assembly)
            .ConfigureApplicationPartManager(manager => manager.FeatureProviders.Add(new OptimizelyControllerFeatureProvider()));

        return builder;
    }
}
