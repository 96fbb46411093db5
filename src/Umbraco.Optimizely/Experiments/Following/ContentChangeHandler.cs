using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>
/// Hears what editors do to documents. It only remembers and wakes the worker: here the database may be in use by the CMS, and
/// an editor waits.
/// </summary>
internal sealed class ContentChangeHandler(
    ContentChanges changes, FollowingWorker worker, ICurrentEditor editor, ILogger<ContentChangeHandler> logger) :
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentUnpublishedNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<DomainSavedNotification>,
    INotificationHandler<DomainDeletedNotification>,
    INotificationHandler<LanguageDeletedNotification>
{
    public void Handle(ContentPublishedNotification notification) => Remember(notification.PublishedEntities);

    public void Handle(ContentUnpublishedNotification notification) => Remember(notification.UnpublishedEntities);

    public void Handle(ContentMovedNotification notification) => Remember(notification.MoveInfoCollection.Select(move => move.Entity));

    public void Handle(ContentMovedToRecycleBinNotification notification) => Remember(notification.MoveInfoCollection.Select(move => move.Entity));

    public void Handle(ContentDeletedNotification notification) => Remember(notification.DeletedEntities);

    public void Handle(DomainSavedNotification notification) => RememberEverywhere();

    public void Handle(DomainDeletedNotification notification) => RememberEverywhere();

    public void Handle(LanguageDeletedNotification notification) => RememberEverywhere();

    private void Remember(IEnumerable<IContent> documents)
        => Try(by => changes.Add(documents.Select(document => (document.Id, document.Key)).ToArray(), by));

    private void RememberEverywhere() => Try(changes.AddEverywhere);

    private void Try(Action<string?> remember)
    {
        try
        {
            // Nobody is signed in when a schedule or a program does it.
            remember(editor.IsSignedIn ? editor.Name : null);
            worker.Nudge();
        }
        catch (Exception exception)
        {
            // Whatever is wrong with us must not disturb what the editor did.
            ExperimentsLog.ChangeNotNoted(logger, exception);
        }
    }
}
