using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace TestSite.Host.Composition;

/// <summary>Umbraco 13's client cannot be bundled here: only its API side is there.</summary>
internal static class VersionedBackoffice
{
    public static void AddBackoffice(this IServiceCollection services)
    {
    }

    public static void UseBackoffice(this WebApplication app, string? dist)
    {
    }

    public static void MapBackoffice(this WebApplication app, string? dist)
    {
    }
}
