using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace TestSite.Host.Content;

/// <summary>Surrounds a change by the notifications of the CMS: a cancelable one before, one with its state after.</summary>
internal sealed class ContentNotifier(IEventAggregator events, ContentModels models)
{
    public Task<SiteOutcome> SaveAsync(SiteDocument document, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            messages => new ContentSavingNotification(models.Content(document), messages),
            messages => new ContentSavedNotification(models.Content(document), messages),
            change,
            cancellationToken);

    public Task<SiteOutcome> PublishAsync(SiteDocument document, IReadOnlyCollection<string> cultures, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            messages => new ContentPublishingNotification(models.Content(document), messages),
            messages => ContentNotifications.Published(models.Content(document), cultures, messages),
            change,
            cancellationToken);

    public Task<SiteOutcome> UnpublishAsync(SiteDocument document, IReadOnlyCollection<string> cultures, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            messages => new ContentUnpublishingNotification(models.Content(document), messages),
            messages => ContentNotifications.Unpublished(models.Content(document), cultures, messages),
            change,
            cancellationToken);

    public Task<SiteOutcome> TrashAsync(SiteDocument document, string originalPath, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            messages => ContentNotifications.MovingToRecycleBin(models.Content(document), originalPath, messages),
            messages => ContentNotifications.MovedToRecycleBin(models.Content(document), originalPath, messages),
            change,
            cancellationToken);

    public Task<SiteOutcome> DeleteAsync(SiteDocument document, Action change, CancellationToken cancellationToken)
    {
        var content = models.Content(document);
        return RunAsync(
            messages => new ContentDeletingNotification(content, messages),
            messages => new ContentDeletedNotification(content, messages),
            change,
            cancellationToken);
    }

    private async Task<SiteOutcome> RunAsync<TBefore, TAfter>(Func<EventMessages, TBefore> before, Func<EventMessages, TAfter> after, Action change, CancellationToken cancellationToken)
        where TBefore : ICancelableNotification, IStatefulNotification
        where TAfter : IStatefulNotification
    {
        using var messages = new EventMessages();
        var starting = before(messages);
        var cancelled = await events.PublishCancelableAsync(starting);
        if (!cancelled)
        {
            cancellationToken.ThrowIfCancellationRequested();
            change();
            await events.PublishAsync(after(messages).WithStateFrom(starting), cancellationToken);
        }

        return new SiteOutcome(!cancelled, [.. messages.GetAll().Select(m => m.Message)]);
    }
}
