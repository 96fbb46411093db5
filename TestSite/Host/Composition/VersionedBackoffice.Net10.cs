using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.ManagementApi;

namespace TestSite.Host.Composition;

/// <summary>Umbraco 17's own client with the API that it needs.</summary>
internal static class VersionedBackoffice
{
    public static void AddBackoffice(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton<PackageManifests>().AddSingleton<DataTypes>().AddSingleton<DocumentTypeModels>().AddSingleton<DocumentModels>();
        services.AddSingleton<DocumentAccess>();
    }

    public static void UseBackoffice(this WebApplication app, string? dist) => app.UseBackofficeFiles(dist);

    public static void MapBackoffice(this WebApplication app, string? dist)
    {
        app.MapManagementApi();
        app.MapBackofficePages(dist);
    }
}
