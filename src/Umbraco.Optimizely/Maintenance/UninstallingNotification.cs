using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>
/// Published before everything that the package has stored in the site's database is removed. A handler that cancels keeps it; its
/// message is shown to the administrator.
/// </summary>
/// <param name="messages">Messages of handlers.</param>
/// <param name="userKey">Key of the Umbraco user who uninstalls.</param>
public sealed class UninstallingNotification(EventMessages messages, Guid userKey) : CancelableNotification(messages)
{
    /// <summary>Key of the Umbraco user who uninstalls.</summary>
    public Guid UserKey { get; } = userKey;
}
