using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Umbraco.Optimizely.Tests.Host;

internal static class PermissionProbe
{
    public static Task<bool> MayBrowseAsync(IServiceProvider services, IUser user, SiteDocument document) => CheckAsync(services, user, document, "Umb.Document.Read");

    public static Task<bool> MayPublishAsync(IServiceProvider services, IUser user, SiteDocument document) => CheckAsync(services, user, document, "Umb.Document.Publish");

    private static async Task<bool> CheckAsync(IServiceProvider services, IUser user, SiteDocument document, string verb) =>
        await services.GetRequiredService<IContentPermissionService>().AuthorizeAccessAsync(user, document.Key, verb) == ContentAuthorizationStatus.Success;
}
