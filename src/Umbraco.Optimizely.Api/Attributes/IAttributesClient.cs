namespace Umbraco.Optimizely.Api;

/// <summary>Attributes of visitors.</summary>
public interface IAttributesClient
{
    /// <summary>Lists the attributes of a project. Reads all pages.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<AttributeDefinition>> ListAllAsync(long projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads an attribute.</summary>
    /// <param name="attributeId">The attribute.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<AttributeDefinition> GetAsync(long attributeId, CancellationToken cancellationToken = default);

    /// <summary>Makes an attribute.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<AttributeDefinition> CreateAsync(AttributeCreate body, CancellationToken cancellationToken = default);

    /// <summary>Changes an attribute.</summary>
    /// <param name="attributeId">The attribute.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<AttributeDefinition> UpdateAsync(long attributeId, AttributeUpdate body, CancellationToken cancellationToken = default);

    /// <summary>Puts an attribute away. One that is away already (410) counts as done.</summary>
    /// <param name="attributeId">The attribute.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When done.</returns>
    Task ArchiveAsync(long attributeId, CancellationToken cancellationToken = default);
}
