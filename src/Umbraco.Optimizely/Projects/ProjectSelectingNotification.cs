using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Projects;

/// <summary>
/// Published before a project is chosen, and so before visitors get its snippet. A handler that cancels keeps the choice before; its
/// message is shown to the administrator.
/// </summary>
/// <param name="messages">Messages of handlers.</param>
/// <param name="projectId">Optimizely's id of the project; null when the site is to have none.</param>
/// <param name="projectName">Name of the project; null when the site is to have none.</param>
/// <param name="userKey">Key of the Umbraco user who chooses.</param>
public sealed class ProjectSelectingNotification(EventMessages messages, long? projectId, string? projectName, Guid userKey)
    : CancelableNotification(messages)
{
    /// <summary>Optimizely's id of the project; null when the site is to have none.</summary>
    public long? ProjectId { get; } = projectId;

    /// <summary>Name of the project; null when the site is to have none.</summary>
    public string? ProjectName { get; } = projectName;

    /// <summary>Key of the Umbraco user who chooses.</summary>
    public Guid UserKey { get; } = userKey;
}
