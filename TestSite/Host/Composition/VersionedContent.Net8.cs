using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Services;

namespace TestSite.Host.Composition;

internal static class VersionedContent
{
    public static void AddVersionedContent(this IServiceCollection services) =>
        services.AddStandIn<ILocalizationService, LanguageServiceMembers>();
}
