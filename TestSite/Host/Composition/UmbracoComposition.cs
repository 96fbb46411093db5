using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Extensions;

namespace TestSite.Host.Composition;

/// <summary>Composes Core as the CMS does: a builder, its collections, and every composer that the program's folder has.</summary>
internal static class UmbracoComposition
{
    private static readonly Assembly Core = typeof(IUmbracoBuilder).Assembly;

    /// <summary>The builder, before any composer ran.</summary>
    public static IUmbracoBuilder AddCore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        var logging = NullLoggerFactory.Instance;
        var finder = new TypeFinder(logging.CreateLogger<TypeFinder>(), new ProgramFolder(), Array.Empty<string>());
        var loader = new TypeLoader(finder, logging.CreateLogger<TypeLoader>());
        var caches = new AppCaches(
            new ObjectCacheAppCache(),
            NoAppCache.Instance,
            new IsolatedCaches(_ => new ObjectCacheAppCache()));
        var builder = CoreBuilder.Create(services, configuration, loader, caches);
        builder.AddConfiguration();
        return builder;
    }

    /// <summary>Runs the composers and registers the collections.</summary>
    public static void Compose(this IUmbracoBuilder builder)
    {
        builder.AddComposers();
        foreach (var refresher in builder.TypeLoader.GetCacheRefreshers().Where(t => t.Assembly == Core))
        {
            // They clear caches that this site does not have, and need services that it does not have either.
            builder.CacheRefreshers().Exclude(refresher);
        }

        foreach (var check in builder.TypeLoader.GetTypes<HealthCheck>().Where(t => t.Assembly == Core))
        {
            // The same of its health checks.
            builder.HealthChecks().Exclude(check);
        }

        builder.Build();
        builder.Services.RemoveCoreHandlers();
    }

    /// <summary>Core's own handlers keep up to date what this site does not have: webhooks, redirects, further caches.</summary>
    private static void RemoveCoreHandlers(this IServiceCollection services)
    {
        var handlers = services.Where(d => d.ServiceType.IsGenericType
            && d.ServiceType.Name.StartsWith("INotification", StringComparison.Ordinal)
            && d.ImplementationType?.Assembly == Core).ToArray();
        foreach (var handler in handlers)
        {
            services.Remove(handler);
        }
    }
}
