using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Storage;

internal static class StorageRegistration
{
    public static IUmbracoBuilder AddOptimizelyStorage(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<DbContextOptionsSource>();
        builder.Services.TryAddSingleton<MigrationRunner>();
        builder.Services.TryAddSingleton<IOptimizelyDbContextFactory, OptimizelyDbContextFactory>();
        builder.Services.TryAddSingleton<ICacheInvalidation, DistributedCacheInvalidation>();

        builder.AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, MigrateOnStart>();
        builder.AddNotificationHandler<OptimizelyCacheRefresherNotification, ForgetCaches>();
        return builder;
    }
}
