using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Settings;

internal static class SettingsRegistration
{
    public static IUmbracoBuilder AddOptimizelySettings(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<SettingsService>();
        builder.Services.TryAddSingleton<ISettingsService>(services => services.GetRequiredService<SettingsService>());
        builder.Services.AddSingleton<ISiteCache>(services => services.GetRequiredService<SettingsService>());
        builder.Services.TryAddTransient<DocumentTypeCatalog>();
        builder.Services.TryAddTransient<SettingsEditor>();
        builder.Services.TryAddTransient<ISiteCultures, SiteCultures>();
        builder.Services.TryAddTransient<SiteUrls>();
        builder.Services.AddSingleton(new ApiJsonContext(SettingsJsonContext.Default));
        return builder;
    }
}
