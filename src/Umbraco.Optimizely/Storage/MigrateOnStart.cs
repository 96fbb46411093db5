using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Storage;

/// <summary>
/// Creates the tables while the site starts: outside of any scope of the CMS, and again after the installer has run. The start
/// waits a moment for it, so that the first page finds them.
/// </summary>
internal sealed class MigrateOnStart(MigrationRunner runner, TimeProvider time) : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken)
    {
        if (notification.RuntimeLevel != RuntimeLevel.Run)
        {
            return;
        }

        try
        {
            await runner.EnsureAsync(cancellationToken).WaitAsync(Patience, time, cancellationToken);
        }
        catch (Exception exception) when (exception is StorageUnavailableException or TimeoutException)
        {
            // The runner logs the cause. The site starts without us; the worker goes on.
        }
    }
}
