namespace Umbraco.Optimizely.Api;

/// <summary>Projects.</summary>
public interface IProjectsClient
{
    /// <summary>Lists all projects the person may see. Reads all pages.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<OptimizelyProject>> ListAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyProject> GetAsync(long projectId, CancellationToken cancellationToken = default);
}
