using TestSite.Host.Composition;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace TestSite.Host.Content;

/// <summary>
/// Surrounds a change by the notifications of the CMS, in its order: the cancelable ones before, and those with the state of the
/// first of them after. Models after the change are made of what is stored then.
/// </summary>
internal sealed class ContentNotifier(IEventAggregator events, ContentModels models, SiteScopes scopes)
{
    public Task<SiteOutcome> SaveAsync(SiteDocument document, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            [messages => new ContentSavingNotification(models.Content(document), messages)],
            messages => [new ContentSavedNotification(models.Content(document), messages), Tree(document, TreeChangeTypes.RefreshNode, messages)],
            change,
            cancellationToken);

    /// <param name="document">As it is published.</param>
    /// <param name="cultures">What is published of it now.</param>
    /// <param name="below">Documents that are seen again because this one is.</param>
    /// <param name="change">Stores it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="unpublished">What is unpublished of it at the same time.</param>
    public Task<SiteOutcome> PublishAsync(
        SiteDocument document,
        IReadOnlyCollection<string> cultures,
        IReadOnlyCollection<SiteDocument> below,
        Action change,
        CancellationToken cancellationToken,
        IReadOnlyCollection<string>? unpublished = null) =>
        RunAsync(
            [
                messages => new ContentSavingNotification(models.Content(document), messages),
                messages => new ContentPublishingNotification(models.Content(document), messages),
            ],
            messages =>
            [
                Tree(document, TreeChangeTypes.RefreshNode, messages),
                ContentNotifications.Published(models.Content(document), cultures, unpublished ?? [], messages),
                .. below.Count == 0 ? Array.Empty<IStatefulNotification>() : [new ContentPublishedNotification(below.Select(models.Content), messages)],
            ],
            change,
            cancellationToken);

    public Task<SiteOutcome> UnpublishAsync(SiteDocument document, IReadOnlyCollection<string> cultures, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            [
                messages => new ContentSavingNotification(models.Content(document), messages),
                messages => new ContentUnpublishingNotification(models.Content(document), messages),
            ],
            messages =>
            [
                ContentNotifications.Unpublished(models.Content(document), cultures, messages),
                Tree(document, TreeChangeTypes.RefreshBranch, messages),
            ],
            change,
            cancellationToken);

    public Task<SiteOutcome> MoveAsync(
        (SiteDocument Document, string OriginalPath)[] moved, SiteDocument? target, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            [messages => ContentNotifications.Moving(models.Stored(moved[0].Document), moved[0].OriginalPath, target, messages)],
            messages =>
            [
                Tree(moved[0].Document, TreeChangeTypes.RefreshBranch, messages),
                ContentNotifications.Moved([.. moved.Select(m => (models.Content(m.Document), m.OriginalPath, models.Parent(m.Document)))], messages),
            ],
            change,
            cancellationToken);

    public Task<SiteOutcome> TrashAsync((SiteDocument Document, string OriginalPath)[] moved, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            [messages => ContentNotifications.MovingToRecycleBin(models.Stored(moved[0].Document), moved[0].OriginalPath, messages)],
            messages =>
            [
                Tree(moved[0].Document, TreeChangeTypes.RefreshBranch, messages),
                ContentNotifications.MovedToRecycleBin([.. moved.Select(m => (models.Content(m.Document), m.OriginalPath))], messages),
            ],
            change,
            cancellationToken);

    public Task<SiteOutcome> CopyAsync(
        IReadOnlyList<(SiteDocument Original, SiteDocument Copy)> copies, SiteDocument? target, bool relate, Action change, CancellationToken cancellationToken) =>
        RunAsync(
            [.. copies.Select(c => (Func<EventMessages, ICancelableNotification>)(messages =>
                ContentNotifications.Copying(models.Content(c.Original), models.Content(c.Copy), target, messages)))],
            messages =>
            [
                Tree(copies[0].Copy, TreeChangeTypes.RefreshBranch, messages),
                .. copies.Select(c => ContentNotifications.Copied(models.Content(c.Original), models.Content(c.Copy), target, relate, messages)),
            ],
            change,
            cancellationToken);

    public Task<SiteOutcome> DeleteAsync(SiteDocument document, IReadOnlyList<SiteDocument> below, Action change, CancellationToken cancellationToken)
    {
        // Afterwards there is nothing left to make models of.
        var content = models.Content(document);
        IContent[] deleted = [.. below.Select(models.Content), content];
        return RunAsync(
            [messages => new ContentDeletingNotification(content, messages)],
            messages =>
            [
                .. document is { Trashed: false, IsPublished: true } ? [new ContentUnpublishedNotification(content, messages)] : Array.Empty<IStatefulNotification>(),
                .. deleted.Select(d => new ContentDeletedNotification(d, messages)),
                new ContentTreeChangeNotification(content, TreeChangeTypes.Remove, messages),
            ],
            change,
            cancellationToken);
    }

    public Task<SiteOutcome> EmptyRecycleBinAsync(
        IReadOnlyList<SiteDocument> tops, IReadOnlyList<SiteDocument> all, Action change, CancellationToken cancellationToken)
    {
        IContent[] contents = [.. tops.Select(models.Content)];
        IContent[] deleted = [.. all.Select(models.Content)];
        return RunAsync(
            [
                messages => new ContentEmptyingRecycleBinNotification(contents, messages),
                messages => new ContentDeletingNotification(contents, messages),
            ],
            messages =>
            [
                .. deleted.Select(d => new ContentDeletedNotification(d, messages)),
                new ContentEmptiedRecycleBinNotification(contents, messages),
                new ContentTreeChangeNotification(contents, TreeChangeTypes.Remove, messages),
            ],
            change,
            cancellationToken);
    }

    private ContentTreeChangeNotification Tree(SiteDocument document, TreeChangeTypes types, EventMessages messages) =>
        new(models.Content(document), types, messages);

    private async Task<SiteOutcome> RunAsync(
        IReadOnlyList<Func<EventMessages, ICancelableNotification>> before,
        Func<EventMessages, IReadOnlyList<INotification>> after,
        Action change,
        CancellationToken cancellationToken)
    {
        using var messages = new EventMessages();
        var (done, first) = await scopes.InsideAsync(() => ChangeAsync(before, messages, change, cancellationToken));
        if (!done)
        {
            return Outcome(done, messages);
        }

        foreach (var notification in after(messages))
        {
            if (notification is IStatefulNotification stateful && first is not null)
            {
                stateful.WithStateFrom(first);
            }

            await PublishAsync(notification, cancellationToken);
        }

        return Outcome(done: true, messages);
    }

    /// <summary>False when a handler cancelled; with the notification whose state the later ones get.</summary>
    private async Task<(bool Done, IStatefulNotification? First)> ChangeAsync(
        IReadOnlyList<Func<EventMessages, ICancelableNotification>> before, EventMessages messages, Action change, CancellationToken cancellationToken)
    {
        IStatefulNotification? first = null;
        foreach (var make in before)
        {
            var asked = make(messages);
            if (await PublishCancelableAsync(asked))
            {
                return (false, null);
            }

            first ??= asked as IStatefulNotification;
        }

        cancellationToken.ThrowIfCancellationRequested();
        change();
        return (true, first);
    }

    private static SiteOutcome Outcome(bool done, EventMessages messages) => new(done, [.. messages.GetAll().Select(m => m.Message)]);

    // Handlers are found by the type that the aggregator is called with.
    private Task<bool> PublishCancelableAsync(ICancelableNotification notification) =>
        events.PublishCancelableAsync((dynamic)notification);

    private Task PublishAsync(INotification notification, CancellationToken cancellationToken) =>
        events.PublishAsync((dynamic)notification, cancellationToken);
}
