using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Audiences, as Refit sends them. <see cref="IAudiencesClient" /> is easier to use.</summary>
public interface IAudiencesApi
{
    /// <summary>Lists the audiences of a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="page">Page of the list, from 1.</param>
    /// <param name="perPage">Items a page, at most 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/audiences")]
    [Headers(OperationHeader.Name + ": audiences.list")]
    Task<IApiResponse<List<OptimizelyAudience>>> ListAsync(
        [AliasAs("project_id")] long projectId,
        int page,
        [AliasAs("per_page")] int perPage,
        CancellationToken cancellationToken);

    /// <summary>Reads an audience.</summary>
    /// <param name="audienceId">The audience.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/audiences/{audienceId}")]
    [Headers(OperationHeader.Name + ": audiences.get")]
    Task<OptimizelyAudience> GetAsync(long audienceId, CancellationToken cancellationToken);

    /// <summary>Makes an audience.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/audiences")]
    [Headers(OperationHeader.Name + ": audiences.create")]
    Task<OptimizelyAudience> CreateAsync([Body] AudienceCreate body, CancellationToken cancellationToken);

    /// <summary>Changes an audience; archived by its field, there is no other way.</summary>
    /// <param name="audienceId">The audience.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Patch("/audiences/{audienceId}")]
    [Headers(OperationHeader.Name + ": audiences.update")]
    Task<OptimizelyAudience> UpdateAsync(long audienceId, [Body] AudienceUpdate body, CancellationToken cancellationToken);
}
