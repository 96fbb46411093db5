using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Sync;

namespace Umbraco.Optimizely.Storage;

/// <summary>Published on every server when something stored by the package has changed.</summary>
internal sealed class OptimizelyCacheRefresherNotification(object messageObject, MessageType messageType)
    : CacheRefresherNotification(messageObject, messageType);
