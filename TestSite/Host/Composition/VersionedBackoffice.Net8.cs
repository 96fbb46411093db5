using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.LegacyBackOffice;
using Umbraco.Cms.Core.Dashboards;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Composition;

/// <summary>A stand-in for Umbraco 13's client, which is in no npm package, with the part of its API that it needs.</summary>
internal static class VersionedBackoffice
{
    public static void AddBackoffice(this IServiceCollection services)
    {
        services.AddSingleton<IIOHelper, IOHelperLinux>();
        services.AddSingleton<IManifestParser, ManifestReader>();
        new DashboardCollectionBuilder().RegisterWith(services);
        services.AddSingleton<IDashboardService>(p => new DashboardService(
            StandIn.For<ISectionService>(p), p.GetRequiredService<DashboardCollection>(), p.GetRequiredService<ILocalizedTextService>()));

        // Core's own content apps ask for data types in list views only, which this site has none of.
        services.AddSingleton(p => StandIn.For<IDataTypeService>(p));
        services.AddSingleton<LegacyContent>();
    }

    public static void UseBackoffice(this WebApplication app, string? dist) => LegacyPages.UseFiles(app, dist);

    public static void MapBackoffice(this WebApplication app, string? dist)
    {
        app.UseMiddleware<UserLanguage>();
        LegacyApi.Map(app);
        LegacyPages.Map(app, dist);
    }
}
