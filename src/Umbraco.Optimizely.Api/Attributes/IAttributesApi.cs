using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Attributes of visitors, as Refit sends them. <see cref="IAttributesClient" /> is easier to use.</summary>
public interface IAttributesApi
{
    /// <summary>Lists the attributes of a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="page">Page of the list, from 1.</param>
    /// <param name="perPage">Items a page, at most 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/attributes")]
    [Headers(OperationHeader.Name + ": attributes.list")]
    Task<IApiResponse<List<AttributeDefinition>>> ListAsync(
        [AliasAs("project_id")] long projectId,
        int page,
        [AliasAs("per_page")] int perPage,
        CancellationToken cancellationToken);

    /// <summary>Reads an attribute.</summary>
    /// <param name="attributeId">The attribute.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/attributes/{attributeId}")]
    [Headers(OperationHeader.Name + ": attributes.get")]
    Task<AttributeDefinition> GetAsync(long attributeId, CancellationToken cancellationToken);

    /// <summary>Makes an attribute.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/attributes")]
    [Headers(OperationHeader.Name + ": attributes.create")]
    Task<AttributeDefinition> CreateAsync([Body] AttributeCreate body, CancellationToken cancellationToken);

    /// <summary>Changes an attribute.</summary>
    /// <param name="attributeId">The attribute.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Patch("/attributes/{attributeId}")]
    [Headers(OperationHeader.Name + ": attributes.update")]
    Task<AttributeDefinition> UpdateAsync(long attributeId, [Body] AttributeUpdate body, CancellationToken cancellationToken);

    /// <summary>Puts an attribute away. One that is away already (410) counts as done.</summary>
    /// <param name="attributeId">The attribute.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Delete("/attributes/{attributeId}")]
    [Headers(OperationHeader.Name + ": attributes.archive")]
    Task ArchiveAsync(long attributeId, CancellationToken cancellationToken);
}
