using System.Globalization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Projects;

/// <summary>Chooses the project whose snippet the site's pages get.</summary>
internal sealed class ProjectSelector(
    ProjectCatalog catalog,
    SelectedProjectStore selected,
    NotificationGuard notifications,
    ICurrentEditor editor)
{
    /// <param name="projectId">Optimizely's id; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ProblemException">There is no such project, or a handler cancelled.</exception>
    public async Task SelectAsync(string? projectId, CancellationToken cancellationToken)
    {
        SelectedProject? project = string.IsNullOrEmpty(projectId) ? null : await FindAsync(projectId, cancellationToken);

        var selecting = new ProjectSelectingNotification(new EventMessages(), project?.Id, project?.Name, editor.Key);
        await notifications.AskAsync(selecting, ProjectSentences.NotChanged);

        await selected.SaveAsync(project, editor.Name, cancellationToken);
        await notifications.TellAsync(
            new ProjectSelectedNotification(project?.Id, project?.Name, editor.Key).WithStateFrom(selecting), cancellationToken);
    }

    private async Task<SelectedProject> FindAsync(string projectId, CancellationToken cancellationToken)
    {
        if (long.TryParse(projectId, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
        {
            IReadOnlyList<OptimizelyProject> projects = await catalog.GetAsync(refresh: false, cancellationToken);
            OptimizelyProject? project = projects.FirstOrDefault(candidate => candidate.Id == id)
                ?? (await catalog.GetAsync(refresh: true, cancellationToken)).FirstOrDefault(candidate => candidate.Id == id);

            if (project is not null)
            {
                return new SelectedProject(id, project.Name ?? projectId, project.AccountId);
            }
        }

        throw new ProblemException(
            StatusCodes.Status422UnprocessableEntity,
            "unknownProject",
            ProjectSentences.CannotBeChosen,
            ProjectSentences.CannotBeChosenAdvice,
            new Dictionary<string, string[]> { ["projectId"] = [ProjectSentences.NoSuchProject] });
    }
}
