using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Hosting.Background;

namespace Umbraco.Optimizely.Storage;

internal static class StorageRegistration
{
    public static IUmbracoBuilder AddOptimizelyStorage(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<DbContextOptionsSource>();
        builder.Services.TryAddSingleton<MigrationRunner>();
        builder.Services.AddSingleton<ISiteCache>(services => services.GetRequiredService<MigrationRunner>());
        builder.Services.TryAddSingleton<IOptimizelyDbContextFactory, OptimizelyDbContextFactory>();
        builder.Services.TryAddSingleton<ICacheInvalidation, DistributedCacheInvalidation>();
        builder.Services.AddSiteWorker<TablesWorker>();

        builder.AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, MigrateOnStart>();
        builder.AddNotificationHandler<OptimizelyCacheRefresherNotification, ForgetCaches>();
        return builder;
    }
}
