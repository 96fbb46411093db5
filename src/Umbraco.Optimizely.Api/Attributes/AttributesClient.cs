namespace Umbraco.Optimizely.Api;

internal sealed class AttributesClient(IApiFactory apis) : IAttributesClient
{
    public Task<IReadOnlyList<AttributeDefinition>> ListAllAsync(long projectId, CancellationToken cancellationToken) =>
        Paging.ReadAllAsync("attributes.list", (page, size) => apis.Create<IAttributesApi>().ListAsync(projectId, page, size, cancellationToken));

    public Task<AttributeDefinition> GetAsync(long attributeId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("attributes.get", apis.Create<IAttributesApi>().GetAsync(attributeId, cancellationToken));

    public Task<AttributeDefinition> CreateAsync(AttributeCreate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("attributes.create", apis.Create<IAttributesApi>().CreateAsync(body, cancellationToken));

    public Task<AttributeDefinition> UpdateAsync(long attributeId, AttributeUpdate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("attributes.update", apis.Create<IAttributesApi>().UpdateAsync(attributeId, body, cancellationToken));

    public Task ArchiveAsync(long attributeId, CancellationToken cancellationToken) =>
        Archiving.RunAsync(() => apis.Create<IAttributesApi>().ArchiveAsync(attributeId, cancellationToken));
}
