using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace TestSite.Host.Content;

/// <summary>The notifications whose constructors differ between the versions.</summary>
internal static class ContentNotifications
{
    public static ContentPublishedNotification Published(IContent content, IReadOnlyCollection<string> cultures, EventMessages messages) =>
        new(content, messages);

    public static ContentUnpublishedNotification Unpublished(IContent content, IReadOnlyCollection<string> cultures, EventMessages messages) =>
        new(content, messages);

    public static ContentMovingToRecycleBinNotification MovingToRecycleBin(IContent content, string originalPath, EventMessages messages) =>
        new(new MoveEventInfo<IContent>(content, originalPath, DocumentStore.RecycleBin), messages);

    public static ContentMovedToRecycleBinNotification MovedToRecycleBin(IContent content, string originalPath, EventMessages messages) =>
        new(new MoveEventInfo<IContent>(content, originalPath, DocumentStore.RecycleBin), messages);
}
