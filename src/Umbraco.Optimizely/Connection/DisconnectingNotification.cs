using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Connection;

/// <summary>
/// Published before the site forgets its connection to Optimizely. A handler that cancels keeps the connection; its message is
/// shown to the administrator.
/// </summary>
/// <param name="messages">Messages of handlers.</param>
/// <param name="connection">The connection that is about to be forgotten.</param>
/// <param name="userKey">Key of the Umbraco user who disconnects.</param>
public sealed class DisconnectingNotification(EventMessages messages, OptimizelyConnectionInfo connection, Guid userKey)
    : CancelableNotification(messages)
{
    /// <summary>The connection that is about to be forgotten.</summary>
    public OptimizelyConnectionInfo Connection { get; } = connection;

    /// <summary>Key of the Umbraco user who disconnects.</summary>
    public Guid UserKey { get; } = userKey;
}
