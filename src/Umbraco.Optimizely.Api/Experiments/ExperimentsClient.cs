namespace Umbraco.Optimizely.Api;

internal sealed class ExperimentsClient(IApiFactory apis) : IExperimentsClient
{
    public Task<IReadOnlyList<OptimizelyExperiment>> ListAllAsync(long projectId, CancellationToken cancellationToken) =>
        Paging.ReadAllAsync("experiments.list", (page, size) => apis.Create<IExperimentsApi>().ListAsync(projectId, page, size, cancellationToken));

    public Task<OptimizelyExperiment> GetAsync(long experimentId, CancellationToken cancellationToken) =>
        Answers.ReadAsync("experiments.get", apis.Create<IExperimentsApi>().GetAsync(experimentId, cancellationToken));

    public Task<OptimizelyExperiment> CreateAsync(ExperimentCreate body, ExperimentAction? action, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("experiments.create", apis.Create<IExperimentsApi>().CreateAsync(body, action?.ToQueryValue(), cancellationToken));

    public Task<OptimizelyExperiment> UpdateAsync(long experimentId, ExperimentUpdate body, ExperimentAction? action, CancellationToken cancellationToken) =>
        Answers.WrittenAsync("experiments.update", apis.Create<IExperimentsApi>().UpdateAsync(experimentId, body, action?.ToQueryValue(), cancellationToken));

    public Task ArchiveAsync(long experimentId, CancellationToken cancellationToken) =>
        Archiving.RunAsync(() => apis.Create<IExperimentsApi>().ArchiveAsync(experimentId, cancellationToken));
}
