using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Uploaded lists, as Refit sends them. <see cref="IListAttributesClient" /> is easier to use.</summary>
public interface IListAttributesApi
{
    /// <summary>Lists the lists of a project; Optimizely sends them all at once.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/list_attributes")]
    [Headers(OperationHeader.Name + ": listAttributes.list")]
    Task<List<UploadedList>> ListAsync([AliasAs("project_id")] long projectId, CancellationToken cancellationToken);

    /// <summary>Reads a list; its content may be absent.</summary>
    /// <param name="listAttributeId">The list.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/list_attributes/{listAttributeId}")]
    [Headers(OperationHeader.Name + ": listAttributes.get")]
    Task<UploadedList> GetAsync(long listAttributeId, CancellationToken cancellationToken);

    /// <summary>Makes a list.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/list_attributes")]
    [Headers(OperationHeader.Name + ": listAttributes.create")]
    Task<UploadedList> CreateAsync([Body] ListAttributeCreate body, CancellationToken cancellationToken);

    /// <summary>Changes a list.</summary>
    /// <param name="listAttributeId">The list.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Patch("/list_attributes/{listAttributeId}")]
    [Headers(OperationHeader.Name + ": listAttributes.update")]
    Task<UploadedList> UpdateAsync(long listAttributeId, [Body] ListAttributeUpdate body, CancellationToken cancellationToken);

    /// <summary>Puts a list away. One that is away already (410) counts as done.</summary>
    /// <param name="listAttributeId">The list.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Delete("/list_attributes/{listAttributeId}")]
    [Headers(OperationHeader.Name + ": listAttributes.archive")]
    Task ArchiveAsync(long listAttributeId, CancellationToken cancellationToken);
}
