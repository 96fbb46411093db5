using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Pages, as Refit sends them. <see cref="IPagesClient" /> is easier to use.</summary>
public interface IPagesApi
{
    /// <summary>Lists the pages of a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="page">Page of the list, from 1.</param>
    /// <param name="perPage">Items a page, at most 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/pages")]
    [Headers(OperationHeader.Name + ": pages.list")]
    Task<IApiResponse<List<OptimizelyPage>>> ListAsync(
        [AliasAs("project_id")] long projectId,
        int page,
        [AliasAs("per_page")] int perPage,
        CancellationToken cancellationToken);

    /// <summary>Reads a page.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/pages/{pageId}")]
    [Headers(OperationHeader.Name + ": pages.get")]
    Task<OptimizelyPage> GetAsync(long pageId, CancellationToken cancellationToken);

    /// <summary>Makes a page. A key that is in use is refused with 400.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/pages")]
    [Headers(OperationHeader.Name + ": pages.create")]
    Task<OptimizelyPage> CreateAsync([Body] PageCreate body, CancellationToken cancellationToken);

    /// <summary>Changes a page.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Patch("/pages/{pageId}")]
    [Headers(OperationHeader.Name + ": pages.update")]
    Task<OptimizelyPage> UpdateAsync(long pageId, [Body] PageUpdate body, CancellationToken cancellationToken);

    /// <summary>Puts a page away. One that is away already (410) counts as done.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Delete("/pages/{pageId}")]
    [Headers(OperationHeader.Name + ": pages.archive")]
    Task ArchiveAsync(long pageId, CancellationToken cancellationToken);
}
