using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Connection;

/// <summary>Published after the site was connected to Optimizely.</summary>
/// <param name="connection">The connection that was stored.</param>
/// <param name="userKey">Key of the Umbraco user who connected.</param>
public sealed class ConnectedNotification(OptimizelyConnectionInfo connection, Guid userKey) : StatefulNotification
{
    /// <summary>The connection that was stored.</summary>
    public OptimizelyConnectionInfo Connection { get; } = connection;

    /// <summary>Key of the Umbraco user who connected.</summary>
    public Guid UserKey { get; } = userKey;
}
