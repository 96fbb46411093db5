using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Connection;

/// <summary>
/// Published before the site is connected to Optimizely: Optimizely has accepted the tokens, nothing is stored yet. A handler that
/// cancels makes the package forget the tokens; its message is shown to the administrator.
/// </summary>
/// <param name="messages">Messages of handlers.</param>
/// <param name="connection">The connection that is about to be stored.</param>
/// <param name="userKey">Key of the Umbraco user who connects.</param>
public sealed class ConnectingNotification(EventMessages messages, OptimizelyConnectionInfo connection, Guid userKey)
    : CancelableNotification(messages)
{
    /// <summary>The connection that is about to be stored.</summary>
    public OptimizelyConnectionInfo Connection { get; } = connection;

    /// <summary>Key of the Umbraco user who connects.</summary>
    public Guid UserKey { get; } = userKey;
}
