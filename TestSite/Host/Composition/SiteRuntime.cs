using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace TestSite.Host.Composition;

/// <summary>Publishes the notifications of the application's life at the moments at which the CMS does.</summary>
internal sealed class SiteRuntime(IEventAggregator events, IHostApplicationLifetime lifetime) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => events.Publish(new UmbracoApplicationStartedNotification(false)));
        lifetime.ApplicationStopped.Register(() => events.Publish(new UmbracoApplicationStoppedNotification(false)));
        await events.PublishAsync(new UmbracoApplicationStartingNotification(RuntimeLevel.Run, false), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) =>
        events.PublishAsync(new UmbracoApplicationStoppingNotification(false), cancellationToken);
}
