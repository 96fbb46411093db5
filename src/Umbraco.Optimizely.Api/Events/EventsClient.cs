namespace Umbraco.Optimizely.Api;

internal sealed class EventsClient(IApiFactory apis) : IEventsClient
{
    public Task<IReadOnlyList<OptimizelyEvent>> ListAllAsync(long projectId, CancellationToken cancellationToken) =>
        Paging.ReadAllAsync("events.list", (page, size) => apis.Create<IEventsApi>().ListAsync(projectId, page, size, cancellationToken));

    public Task<OptimizelyEvent> GetAsync(long eventId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("events.get", apis.Create<IEventsApi>().GetAsync(eventId, cancellationToken));

    public Task<OptimizelyEvent> CreateCustomAsync(long projectId, CustomEventCreate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("events.createCustom", apis.Create<IEventsApi>().CreateCustomAsync(projectId, body, cancellationToken));

    public Task<OptimizelyEvent> CreateClickAsync(long pageId, ClickEventCreate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("events.createClick", apis.Create<IEventsApi>().CreateClickAsync(pageId, body, cancellationToken));

    public Task ArchiveCustomAsync(long projectId, long eventId, CancellationToken cancellationToken) =>
        Archiving.RunAsync(() => apis.Create<IEventsApi>().ArchiveCustomAsync(projectId, eventId, cancellationToken));

    public Task ArchiveClickAsync(long pageId, long eventId, CancellationToken cancellationToken) =>
        Archiving.RunAsync(() => apis.Create<IEventsApi>().ArchiveClickAsync(pageId, eventId, cancellationToken));
}
