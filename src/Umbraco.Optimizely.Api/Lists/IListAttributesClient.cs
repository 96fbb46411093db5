namespace Umbraco.Optimizely.Api;

/// <summary>Uploaded lists.</summary>
public interface IListAttributesClient
{
    /// <summary>Lists the lists of a project; Optimizely sends them all at once.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<UploadedList>> ListAllAsync(long projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads a list; its content may be absent.</summary>
    /// <param name="listAttributeId">The list.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<UploadedList> GetAsync(long listAttributeId, CancellationToken cancellationToken = default);

    /// <summary>Makes a list.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<UploadedList> CreateAsync(ListAttributeCreate body, CancellationToken cancellationToken = default);

    /// <summary>Changes a list.</summary>
    /// <param name="listAttributeId">The list.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<UploadedList> UpdateAsync(long listAttributeId, ListAttributeUpdate body, CancellationToken cancellationToken = default);

    /// <summary>Puts a list away. One that is away already (410) counts as done.</summary>
    /// <param name="listAttributeId">The list.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When done.</returns>
    Task ArchiveAsync(long listAttributeId, CancellationToken cancellationToken = default);
}
