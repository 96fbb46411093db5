namespace Umbraco.Optimizely.Api;

/// <summary>Experiments.</summary>
public interface IExperimentsClient
{
    /// <summary>Lists the experiments of a project. Reads all pages.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>All of them, archived ones too.</returns>
    Task<IReadOnlyList<OptimizelyExperiment>> ListAllAsync(long projectId, CancellationToken cancellationToken = default);

    /// <summary>Reads an experiment.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyExperiment> GetAsync(long experimentId, CancellationToken cancellationToken = default);

    /// <summary>Makes an experiment, and publishes, starts or pauses it when asked.</summary>
    /// <param name="body">What is sent.</param>
    /// <param name="action">What else is done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyExperiment> CreateAsync(ExperimentCreate body, ExperimentAction? action = null, CancellationToken cancellationToken = default);

    /// <summary>Changes an experiment. With an action alone, send an empty body.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="action">What else is done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    Task<OptimizelyExperiment> UpdateAsync(long experimentId, ExperimentUpdate body, ExperimentAction? action = null, CancellationToken cancellationToken = default);

    /// <summary>Puts an experiment away. One that is away already (410) counts as done.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When done.</returns>
    Task ArchiveAsync(long experimentId, CancellationToken cancellationToken = default);
}
