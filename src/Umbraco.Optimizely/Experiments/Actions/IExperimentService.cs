using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>
/// Everything an editor does with a headline test. Permissions are the caller's affair. Each method throws
/// <see cref="Umbraco.Optimizely.Http.ProblemException"/> for what an editor should read.
/// </summary>
internal interface IExperimentService
{
    Task<HeadlineExperiment> CreateAsync(HeadlineDocument document, Guid requestId, ExperimentInput input, CancellationToken cancellationToken);

    /// <summary>Goes on with a creation that failed or was interrupted.</summary>
    Task<HeadlineExperiment> RetryAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Gives up a creation and archives what it made.</summary>
    Task<HeadlineExperiment> DiscardAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Starts a test; one that was paused goes on. A running one is left as it is.</summary>
    /// <param name="id">The record.</param>
    /// <param name="seen">What the editor saw; another content refuses the action. So with the others.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<HeadlineExperiment> StartAsync(Guid id, SeenTest seen, CancellationToken cancellationToken);

    /// <summary>Shows the original to everybody until the test is resumed.</summary>
    Task<HeadlineExperiment> PauseAsync(Guid id, SeenTest seen, CancellationToken cancellationToken);

    /// <summary>Lets a paused test go on.</summary>
    Task<HeadlineExperiment> ResumeAsync(Guid id, SeenTest seen, CancellationToken cancellationToken);

    /// <summary>Changes a test that does not run.</summary>
    /// <param name="id">The record.</param>
    /// <param name="revision">The revision the editor saw.</param>
    /// <param name="input">The whole test as it should be.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<HeadlineExperiment> UpdateAsync(Guid id, int revision, ExperimentInput input, CancellationToken cancellationToken);

    /// <summary>Archives a test together with its helpers.</summary>
    Task<HeadlineExperiment> ArchiveAsync(Guid id, SeenTest seen, CancellationToken cancellationToken);
}
