using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <inheritdoc cref="IExperimentService"/>
internal sealed class ExperimentService(
    CreateExperiment create,
    UnfinishedExperiments unfinished,
    RunExperiment run,
    EditExperiment edit,
    ArchiveExperiment archive) : IExperimentService
{
    public Task<HeadlineExperiment> CreateAsync(
        HeadlineDocument document, Guid requestId, ExperimentInput input, CancellationToken cancellationToken)
        => create.RunAsync(document, requestId, input, cancellationToken);

    public Task<HeadlineExperiment> RetryAsync(Guid id, CancellationToken cancellationToken)
        => unfinished.RetryAsync(id, cancellationToken);

    public Task<HeadlineExperiment> DiscardAsync(Guid id, CancellationToken cancellationToken)
        => unfinished.DiscardAsync(id, cancellationToken);

    public Task<HeadlineExperiment> StartAsync(Guid id, SeenTest seen, CancellationToken cancellationToken)
        => run.StartAsync(id, mustBePaused: false, seen, cancellationToken);

    public Task<HeadlineExperiment> PauseAsync(Guid id, SeenTest seen, CancellationToken cancellationToken)
        => run.PauseAsync(id, seen, cancellationToken);

    public Task<HeadlineExperiment> ResumeAsync(Guid id, SeenTest seen, CancellationToken cancellationToken)
        => run.StartAsync(id, mustBePaused: true, seen, cancellationToken);

    public Task<HeadlineExperiment> UpdateAsync(Guid id, int revision, ExperimentInput input, CancellationToken cancellationToken)
        => edit.RunAsync(id, revision, input, cancellationToken);

    public Task<HeadlineExperiment> ArchiveAsync(Guid id, SeenTest seen, CancellationToken cancellationToken)
        => archive.RunAsync(id, seen, cancellationToken);
}
