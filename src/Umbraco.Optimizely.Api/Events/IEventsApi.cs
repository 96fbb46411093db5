using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Events, as Refit sends them. <see cref="IEventsClient" /> is easier to use.</summary>
public interface IEventsApi
{
    /// <summary>Lists the events of a project; pageviews of pages among them.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="page">Page of the list, from 1.</param>
    /// <param name="perPage">Items a page, at most 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/events")]
    [Headers(OperationHeader.Name + ": events.list")]
    Task<IApiResponse<List<OptimizelyEvent>>> ListAsync(
        [AliasAs("project_id")] long projectId,
        int page,
        [AliasAs("per_page")] int perPage,
        CancellationToken cancellationToken);

    /// <summary>Reads an event.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/events/{eventId}")]
    [Headers(OperationHeader.Name + ": events.get")]
    Task<OptimizelyEvent> GetAsync(long eventId, CancellationToken cancellationToken);

    /// <summary>Makes a custom event.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/projects/{projectId}/custom_events")]
    [Headers(OperationHeader.Name + ": events.createCustom")]
    Task<OptimizelyEvent> CreateCustomAsync(long projectId, [Body] CustomEventCreate body, CancellationToken cancellationToken);

    /// <summary>Makes an event for clicks on a page.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/pages/{pageId}/events")]
    [Headers(OperationHeader.Name + ": events.createClick")]
    Task<OptimizelyEvent> CreateClickAsync(long pageId, [Body] ClickEventCreate body, CancellationToken cancellationToken);

    /// <summary>Puts a custom event away. One that is away already (410) counts as done.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Delete("/projects/{projectId}/custom_events/{eventId}")]
    [Headers(OperationHeader.Name + ": events.archiveCustom")]
    Task ArchiveCustomAsync(long projectId, long eventId, CancellationToken cancellationToken);

    /// <summary>Puts a click event away. One that is away already (410) counts as done.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Delete("/pages/{pageId}/events/{eventId}")]
    [Headers(OperationHeader.Name + ": events.archiveClick")]
    Task ArchiveClickAsync(long pageId, long eventId, CancellationToken cancellationToken);
}
