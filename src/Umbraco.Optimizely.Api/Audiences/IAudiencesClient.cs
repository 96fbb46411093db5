namespace Umbraco.Optimizely.Api;

/// <summary>Audiences.</summary>
public interface IAudiencesClient
{
    /// <summary>Lists the audiences of a project. Reads all pages.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<OptimizelyAudience>> ListAllAsync(long projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads an audience.</summary>
    /// <param name="audienceId">The audience.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyAudience> GetAsync(long audienceId, CancellationToken cancellationToken = default);

    /// <summary>Makes an audience.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyAudience> CreateAsync(AudienceCreate body, CancellationToken cancellationToken = default);

    /// <summary>Changes an audience; archived by its field, there is no other way.</summary>
    /// <param name="audienceId">The audience.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyAudience> UpdateAsync(long audienceId, AudienceUpdate body, CancellationToken cancellationToken = default);
}
