using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Optimizely.Hosting;

internal static class OptionsRegistration
{
    public static IUmbracoBuilder AddOptimizelyOptions(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<IConfigureOptions<OptimizelyOptions>, BindOptimizelyOptions>();
        builder.Services.AddSingleton<IPostConfigureOptions<OptimizelyOptions>, CheckOptimizelyOptions>();
        builder.Services.AddSingleton<IOptionsChangeTokenSource<OptimizelyOptions>>(provider =>
            new ConfigurationChangeTokenSource<OptimizelyOptions>(
                provider.GetRequiredService<IConfiguration>().GetSection(OptimizelyOptions.SectionName)));

        return builder;
    }
}
