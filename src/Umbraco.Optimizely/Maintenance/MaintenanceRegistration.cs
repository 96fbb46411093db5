using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Maintenance;

internal static class MaintenanceRegistration
{
    public static IUmbracoBuilder AddOptimizelyMaintenance(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddTransient<RunningTests>();
        builder.Services.TryAddTransient<TableRemoval>();
        builder.Services.TryAddTransient<MaintenanceTrail>();
        builder.Services.TryAddTransient<Uninstaller>();
        builder.Services.AddSingleton(new ApiJsonContext(MaintenanceJsonContext.Default));
        return builder;
    }
}
