using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Projects;

/// <summary>Published after a project was chosen.</summary>
/// <param name="projectId">Optimizely's id of the project; null when the site has none.</param>
/// <param name="projectName">Name of the project; null when the site has none.</param>
/// <param name="userKey">Key of the Umbraco user who chose.</param>
public sealed class ProjectSelectedNotification(long? projectId, string? projectName, Guid userKey) : StatefulNotification
{
    /// <summary>Optimizely's id of the project; null when the site has none.</summary>
    public long? ProjectId { get; } = projectId;

    /// <summary>Name of the project; null when the site has none.</summary>
    public string? ProjectName { get; } = projectName;

    /// <summary>Key of the Umbraco user who chose.</summary>
    public Guid UserKey { get; } = userKey;
}
