using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Umbraco.Optimizely.Tests.Host;

internal static class PermissionProbe
{
    public static Task<bool> MayBrowseAsync(IServiceProvider services, IUser user, SiteDocument document) => CheckAsync(services, user, document, 'F');

    public static Task<bool> MayPublishAsync(IServiceProvider services, IUser user, SiteDocument document) => CheckAsync(services, user, document, 'U');

    private static Task<bool> CheckAsync(IServiceProvider services, IUser user, SiteDocument document, char letter)
    {
        var access = services.GetRequiredService<ContentPermissions>()
            .CheckPermissions(document.Id, user, out Cms.Core.Models.IContent? _, [letter]);
        return Task.FromResult(access == ContentPermissions.ContentAccess.Granted);
    }
}
