using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Storage;

/// <summary>Creates the tables while the site starts: outside of any Umbraco scope, and again after the installer has run.</summary>
internal sealed class MigrateOnStart(MigrationRunner runner) : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken)
    {
        if (notification.RuntimeLevel != RuntimeLevel.Run)
        {
            return;
        }

        try
        {
            await runner.EnsureAsync(cancellationToken);
        }
        catch (StorageUnavailableException)
        {
            // Logged by the runner. The site starts without us, and the first use tries again.
        }
    }
}
