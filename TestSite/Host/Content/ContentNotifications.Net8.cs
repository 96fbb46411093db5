using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace TestSite.Host.Content;

/// <summary>The notifications whose constructors differ between the versions.</summary>
internal static class ContentNotifications
{
    public static ContentPublishedNotification Published(
        IContent content, IReadOnlyCollection<string> cultures, IReadOnlyCollection<string> unpublished, EventMessages messages) =>
        new(content, messages);

    public static ContentUnpublishedNotification Unpublished(IContent content, IReadOnlyCollection<string> cultures, EventMessages messages) =>
        new(content, messages);

    public static ContentMovingNotification Moving(IContent content, string originalPath, SiteDocument? target, EventMessages messages) =>
        new(new MoveEventInfo<IContent>(content, originalPath, Id(target)), messages);

    public static ContentMovedNotification Moved(IReadOnlyList<(IContent Content, string OriginalPath, SiteDocument? Parent)> moved, EventMessages messages) =>
        new(moved.Select(m => new MoveEventInfo<IContent>(m.Content, m.OriginalPath, m.Content.ParentId)), messages);

    public static ContentMovingToRecycleBinNotification MovingToRecycleBin(IContent content, string originalPath, EventMessages messages) =>
        new(new MoveEventInfo<IContent>(content, originalPath, DocumentStore.RecycleBin), messages);

    public static ContentMovedToRecycleBinNotification MovedToRecycleBin(
        IReadOnlyList<(IContent Content, string OriginalPath)> moved, EventMessages messages) =>
        new(moved.Select(m => new MoveEventInfo<IContent>(m.Content, m.OriginalPath, m.Content.ParentId)), messages);

    public static ContentCopyingNotification Copying(IContent original, IContent copy, SiteDocument? target, EventMessages messages) =>
        new(original, copy, Id(target), messages);

    public static ContentCopiedNotification Copied(IContent original, IContent copy, SiteDocument? target, bool relate, EventMessages messages) =>
        new(original, copy, Id(target), relate, messages);

    private static int Id(SiteDocument? target) => target?.Id ?? DocumentStore.Root;
}
