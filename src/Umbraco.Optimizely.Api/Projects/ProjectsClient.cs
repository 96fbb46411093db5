namespace Umbraco.Optimizely.Api;

internal sealed class ProjectsClient(IApiFactory apis) : IProjectsClient
{
    public Task<IReadOnlyList<OptimizelyProject>> ListAllAsync(CancellationToken cancellationToken) =>
        Paging.ReadAllAsync("projects.list", (page, size) => apis.Create<IProjectsApi>().ListAsync(page, size, cancellationToken));

    public Task<OptimizelyProject> GetAsync(long projectId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("projects.get", apis.Create<IProjectsApi>().GetAsync(projectId, cancellationToken));
}
