using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Projects, as Refit sends them. <see cref="IProjectsClient" /> is easier to use.</summary>
public interface IProjectsApi
{
    /// <summary>Lists all projects the person may see.</summary>
    /// <param name="page">Page of the list, from 1.</param>
    /// <param name="perPage">Items a page, at most 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/projects")]
    [Headers(OperationHeader.Name + ": projects.list")]
    Task<IApiResponse<List<OptimizelyProject>>> ListAsync(int page, [AliasAs("per_page")] int perPage, CancellationToken cancellationToken);

    /// <summary>Reads a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/projects/{projectId}")]
    [Headers(OperationHeader.Name + ": projects.get")]
    Task<OptimizelyProject> GetAsync(long projectId, CancellationToken cancellationToken);
}
