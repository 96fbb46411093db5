using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Connection;

/// <summary>Published after the site forgot its connection to Optimizely and the chosen project.</summary>
/// <param name="connection">The connection that was forgotten.</param>
/// <param name="userKey">Key of the Umbraco user who disconnected.</param>
public sealed class DisconnectedNotification(OptimizelyConnectionInfo connection, Guid userKey) : StatefulNotification
{
    /// <summary>The connection that was forgotten.</summary>
    public OptimizelyConnectionInfo Connection { get; } = connection;

    /// <summary>Key of the Umbraco user who disconnected.</summary>
    public Guid UserKey { get; } = userKey;
}
