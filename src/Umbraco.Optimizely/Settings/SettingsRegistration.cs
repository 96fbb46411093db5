using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Settings;

internal static class SettingsRegistration
{
    public static IUmbracoBuilder AddOptimizelySettings(this IUmbracoBuilder builder) => builder;
}
