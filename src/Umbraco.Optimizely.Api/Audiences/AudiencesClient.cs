namespace Umbraco.Optimizely.Api;

internal sealed class AudiencesClient(IApiFactory apis) : IAudiencesClient
{
    public Task<IReadOnlyList<OptimizelyAudience>> ListAllAsync(long projectId, CancellationToken cancellationToken) =>
        Paging.ReadAllAsync("audiences.list", (page, size) => apis.Create<IAudiencesApi>().ListAsync(projectId, page, size, cancellationToken));

    public Task<OptimizelyAudience> GetAsync(long audienceId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("audiences.get", apis.Create<IAudiencesApi>().GetAsync(audienceId, cancellationToken));

    public Task<OptimizelyAudience> CreateAsync(AudienceCreate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("audiences.create", apis.Create<IAudiencesApi>().CreateAsync(body, cancellationToken));

    public Task<OptimizelyAudience> UpdateAsync(long audienceId, AudienceUpdate body, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("audiences.update", apis.Create<IAudiencesApi>().UpdateAsync(audienceId, body, cancellationToken));
}
