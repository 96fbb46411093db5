using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Composition;

internal static class VersionedContent
{
    public static void AddVersionedContent(this IServiceCollection services)
    {
        services.AddStandIn<ILanguageService, LanguageServiceMembers>();
        services.AddSingleton(p => StandIn.For<IPublishedContentCache>(new PublishedCacheMembers(
            p.GetRequiredService<PublishedModels>(),
            () => p.GetRequiredService<IUmbracoContextAccessor>().TryGetUmbracoContext(out var context) && context.InPreviewMode)));
    }
}
