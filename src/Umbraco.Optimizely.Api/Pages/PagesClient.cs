namespace Umbraco.Optimizely.Api;

internal sealed class PagesClient(IApiFactory apis) : IPagesClient
{
    public Task<IReadOnlyList<OptimizelyPage>> ListAllAsync(long projectId, CancellationToken cancellationToken) =>
        Paging.ReadAllAsync("pages.list", (page, size) => apis.Create<IPagesApi>().ListAsync(projectId, page, size, cancellationToken));

    public Task<OptimizelyPage> GetAsync(long pageId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("pages.get", apis.Create<IPagesApi>().GetAsync(pageId, cancellationToken));

    public Task<OptimizelyPage> CreateAsync(PageCreate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("pages.create", apis.Create<IPagesApi>().CreateAsync(body, cancellationToken));

    public Task<OptimizelyPage> UpdateAsync(long pageId, PageUpdate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("pages.update", apis.Create<IPagesApi>().UpdateAsync(pageId, body, cancellationToken));

    public Task ArchiveAsync(long pageId, CancellationToken cancellationToken) =>
        Archiving.RunAsync(() => apis.Create<IPagesApi>().ArchiveAsync(pageId, cancellationToken));
}
