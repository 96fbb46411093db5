using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>Actions of somebody who has looked at the test just now.</summary>
internal static class ExperimentServiceCalls
{
    public static Task<HeadlineExperiment> StartAsync(this IExperimentService service, Guid id, CancellationToken cancellationToken)
        => service.StartAsync(id, SeenTest.Now, cancellationToken);

    public static Task<HeadlineExperiment> PauseAsync(this IExperimentService service, Guid id, CancellationToken cancellationToken)
        => service.PauseAsync(id, SeenTest.Now, cancellationToken);

    public static Task<HeadlineExperiment> ResumeAsync(this IExperimentService service, Guid id, CancellationToken cancellationToken)
        => service.ResumeAsync(id, SeenTest.Now, cancellationToken);

    public static Task<HeadlineExperiment> ArchiveAsync(this IExperimentService service, Guid id, CancellationToken cancellationToken)
        => service.ArchiveAsync(id, SeenTest.Now, cancellationToken);
}
