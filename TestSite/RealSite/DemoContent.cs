using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace DemoSite;

/// <summary>
/// Fills a new site: imports package.xml as a package migration does, publishes it in both languages, gives it its addresses and
/// its users. A site that has the home page is left alone.
/// </summary>
internal sealed partial class DemoContent(
    IRuntimeState runtime,
    DemoPackage package,
    DemoPublishing publishing,
    DemoUsers users,
    ILogger<DemoContent> logger) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (runtime.Level != RuntimeLevel.Run || package.IsImported)
        {
            return;
        }

        IContent home = package.Import();
        await publishing.PublishAsync(home, DemoPackage.Addresses);
        await users.AddAsync();
        Filled(logger, home.Name);
    }

    [LoggerMessage(1, LogLevel.Information, "The demo content is in place: {Home} and its articles, in English at / and in Danish at /da.")]
    private static partial void Filled(ILogger logger, string? home);
}
