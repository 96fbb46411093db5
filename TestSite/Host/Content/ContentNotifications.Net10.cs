using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace TestSite.Host.Content;

/// <summary>The notifications whose constructors differ between the versions.</summary>
internal static class ContentNotifications
{
    public static ContentPublishedNotification Published(IContent content, IReadOnlyCollection<string> cultures, EventMessages messages) =>
        new(content, messages, ByKey(content, cultures), ByKey(content, []));

    public static ContentUnpublishedNotification Unpublished(IContent content, IReadOnlyCollection<string> cultures, EventMessages messages) =>
        new(content, messages, ByKey(content, cultures));

    public static ContentMovingToRecycleBinNotification MovingToRecycleBin(IContent content, string originalPath, EventMessages messages) =>
        new(new MoveToRecycleBinEventInfo<IContent>(content, originalPath), messages);

    public static ContentMovedToRecycleBinNotification MovedToRecycleBin(IContent content, string originalPath, EventMessages messages) =>
        new(new MoveToRecycleBinEventInfo<IContent>(content, originalPath), messages);

    private static Dictionary<Guid, IReadOnlyCollection<string>> ByKey(IContent content, IReadOnlyCollection<string> cultures) =>
        new() { [content.Key] = cultures };
}
