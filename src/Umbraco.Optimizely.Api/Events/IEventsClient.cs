namespace Umbraco.Optimizely.Api;

/// <summary>Events.</summary>
public interface IEventsClient
{
    /// <summary>Lists the events of a project; pageviews of pages among them. Reads all pages.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<OptimizelyEvent>> ListAllAsync(long projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads an event.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyEvent> GetAsync(long eventId, CancellationToken cancellationToken = default);

    /// <summary>Makes a custom event.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyEvent> CreateCustomAsync(long projectId, CustomEventCreate body, CancellationToken cancellationToken = default);

    /// <summary>Makes an event for clicks on a page.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyEvent> CreateClickAsync(long pageId, ClickEventCreate body, CancellationToken cancellationToken = default);

    /// <summary>Puts a custom event away. One that is away already (410) counts as done.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When done.</returns>
    Task ArchiveCustomAsync(long projectId, long eventId, CancellationToken cancellationToken = default);

    /// <summary>Puts a click event away. One that is away already (410) counts as done.</summary>
    /// <param name="pageId">The page.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When done.</returns>
    Task ArchiveClickAsync(long pageId, long eventId, CancellationToken cancellationToken = default);
}
