using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>Published after everything that the package had stored in the site's database was removed.</summary>
/// <param name="userKey">Key of the Umbraco user who uninstalled.</param>
public sealed class UninstalledNotification(Guid userKey) : StatefulNotification
{
    /// <summary>Key of the Umbraco user who uninstalled.</summary>
    public Guid UserKey { get; } = userKey;
}
