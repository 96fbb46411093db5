using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TestSite.Host.Content;
using TestSite.Host.Security;
using TestSite.Host.Storage;
using TestSite.Host.Users;
using TestSite.Host.Website;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;

namespace TestSite.Host.Composition;

/// <summary>The stand-ins for what Core leaves to other assemblies or what needs a CMS database.</summary>
internal static class SiteServices
{
    public static void AddSite(this IServiceCollection services, SiteDatabase database, SiteFolders folders, DemoPackage package)
    {
        services.AddSingleton(database).AddSingleton(folders).AddSingleton(package);
        services.AddRuntime();
        services.AddContent();
        services.AddUsers();
    }

    private static void AddRuntime(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<IHostingEnvironment, SiteHostingEnvironment>();
        services.AddSingleton<IRuntimeState, SiteRuntimeState>();
        services.AddSingleton<IMainDom, SiteMainDom>();
        services.AddSingleton<IServerRoleAccessor, SingleServerRoleAccessor>();
        services.AddSingleton<CacheInstructions>().AddSingleton<IServerMessenger, SiteServerMessenger>();
        services.AddHostedService<CacheInstructionsReader>();
        services.AddSingleton<IJsonSerializer, SiteJsonSerializer>();
        services.AddSingleton<IShortStringHelper>(p => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(p.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));
        services.AddSingleton<IKeyValueService, SiteKeyValueService>();
        services.AddSingleton(p => new AuditLog(p.GetRequiredService<SiteDatabase>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => StandIn.For<IAuditService>(p.GetRequiredService<AuditLog>()));
        services.AddSingleton(p => LanguageFiles.From(p));
    }

    private static void AddContent(this IServiceCollection services)
    {
        services.AddSingleton<DocumentStore>().AddSingleton<ContentTypes>().AddSingleton<SiteLanguages>().AddSingleton<SiteDomains>();
        services.AddSingleton<SiteScopes>().AddSingleton(p => StandIn.For<ICoreScopeProvider>(p.GetRequiredService<SiteScopes>()));
        services.AddSingleton<ContentModels>().AddSingleton<ContentNotifier>().AddSingleton<PublishedModels>().AddSingleton<SiteRoutes>();
        services.AddSingleton(p => new SiteContent(p.GetRequiredService<DocumentStore>(), p.GetRequiredService<ContentNotifier>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IVariationContextAccessor, SiteVariationContextAccessor>();
        services.AddSingleton<IUmbracoContextAccessor, SiteUmbracoContextAccessor>();
        services.AddSingleton<IUmbracoContextFactory, SiteUmbracoContextFactory>();
        services.AddSingleton<IPublishedUrlProvider, SiteUrlProvider>();
        services.AddStandIn<IContentService, ContentServiceMembers>();
        services.AddStandIn<IContentTypeService, ContentTypeServiceMembers>();
        services.AddStandIn<IEntityService, EntityServiceMembers>();
        services.AddStandIn<IIdKeyMap, EntityServiceMembers>();
        services.AddStandIn<IDomainService, DomainServiceMembers>();
        services.AddVersionedContent();
        services.AddScoped(p => new SitePage(
            p.GetRequiredService<PublishedModels>(),
            p.GetRequiredService<SiteLanguages>(),
            p.GetRequiredService<IPublishedUrlProvider>(),
            p.GetRequiredService<IUmbracoContextAccessor>()));
    }

    private static void AddUsers(this IServiceCollection services)
    {
        services.AddSingleton<UserStore>();
        services.AddSingleton<SiteBackOfficeSecurity>();
        services.AddSingleton<IBackOfficeSecurityAccessor>(p => p.GetRequiredService<SiteBackOfficeSecurity>());
        services.AddStandIn<IUserService, UserServiceMembers>();
        services.AddSiteSecurity();
    }
}
