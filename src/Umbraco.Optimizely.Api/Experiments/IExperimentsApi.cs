using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Experiments, as Refit sends them. <see cref="IExperimentsClient" /> is easier to use.</summary>
public interface IExperimentsApi
{
    /// <summary>Lists the experiments of a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="page">Page of the list, from 1.</param>
    /// <param name="perPage">Items a page, at most 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/experiments")]
    [Headers(OperationHeader.Name + ": experiments.list")]
    Task<IApiResponse<List<OptimizelyExperiment>>> ListAsync(
        [AliasAs("project_id")] long projectId,
        int page,
        [AliasAs("per_page")] int perPage,
        CancellationToken cancellationToken);

    /// <summary>Reads an experiment.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/experiments/{experimentId}")]
    [Headers(OperationHeader.Name + ": experiments.get")]
    Task<OptimizelyExperiment> GetAsync(long experimentId, CancellationToken cancellationToken);

    /// <summary>Makes an experiment, and publishes, starts or pauses it when asked.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="action">What else is done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Post("/experiments")]
    [Headers(OperationHeader.Name + ": experiments.create")]
    Task<OptimizelyExperiment> CreateAsync(
        [Body] ExperimentCreate body,
        [AliasAs("action")] string? action,
        CancellationToken cancellationToken);

    /// <summary>Changes an experiment. With an action alone, send an empty body.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="action">What else is done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Patch("/experiments/{experimentId}")]
    [Headers(OperationHeader.Name + ": experiments.update")]
    Task<OptimizelyExperiment> UpdateAsync(
        long experimentId,
        [Body] ExperimentUpdate body,
        [AliasAs("action")] string? action,
        CancellationToken cancellationToken);

    /// <summary>Puts an experiment away. One that is away already (410) counts as done.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Delete("/experiments/{experimentId}")]
    [Headers(OperationHeader.Name + ": experiments.archive")]
    Task ArchiveAsync(long experimentId, CancellationToken cancellationToken);
}
