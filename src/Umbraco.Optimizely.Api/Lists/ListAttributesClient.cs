namespace Umbraco.Optimizely.Api;

internal sealed class ListAttributesClient(IApiFactory apis) : IListAttributesClient
{
    public async Task<IReadOnlyList<UploadedList>> ListAllAsync(long projectId, CancellationToken cancellationToken) =>
        await Answers.ReadAsync("listAttributes.list", apis.Create<IListAttributesApi>().ListAsync(projectId, cancellationToken));

    public Task<UploadedList> GetAsync(long listAttributeId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("listAttributes.get", apis.Create<IListAttributesApi>().GetAsync(listAttributeId, cancellationToken));

    public Task<UploadedList> CreateAsync(ListAttributeCreate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("listAttributes.create", apis.Create<IListAttributesApi>().CreateAsync(body, cancellationToken));

    public Task<UploadedList> UpdateAsync(long listAttributeId, ListAttributeUpdate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("listAttributes.update", apis.Create<IListAttributesApi>().UpdateAsync(listAttributeId, body, cancellationToken));

    public Task ArchiveAsync(long listAttributeId, CancellationToken cancellationToken) =>
        Archiving.RunAsync(() => apis.Create<IListAttributesApi>().ArchiveAsync(listAttributeId, cancellationToken));
}
