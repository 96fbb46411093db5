namespace Umbraco.Optimizely.Api;

/// <summary>Pages.</summary>
public interface IPagesClient
{
    /// <summary>Lists the pages of a project. Reads all pages.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<OptimizelyPage>> ListAllAsync(long projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads a page.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyPage> GetAsync(long pageId, CancellationToken cancellationToken = default);

    /// <summary>Makes a page. A key that is in use is refused with 400.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyPage> CreateAsync(PageCreate body, CancellationToken cancellationToken = default);

    /// <summary>Changes a page.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyPage> UpdateAsync(long pageId, PageUpdate body, CancellationToken cancellationToken = default);

    /// <summary>Puts a page away. One that is away already (410) counts as done.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When done.</returns>
    Task ArchiveAsync(long pageId, CancellationToken cancellationToken = default);
}
