using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Snippet;

/// <summary>Finds out what to write into pages before the first one is asked for. The start does not wait for it.</summary>
internal sealed class PrepareSnippet(SnippetTag tag) : INotificationHandler<UmbracoApplicationStartedNotification>
{
    public void Handle(UmbracoApplicationStartedNotification notification) => _ = tag.Prepare();
}
