using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Results;

internal static class LiveExperimentsExtensions
{
    /// <summary>Asks Optimizely only as long as the record does not know of a start; when in doubt, the figures are asked for.</summary>
    public static async Task<bool> IsNotStartedAsync(
        this ILiveExperiments live, HeadlineExperiment record, CancellationToken cancellationToken)
        => record.ExperimentId is not { } experimentId
            || (record.StartedAt is null
                && (await live.GetAsync(experimentId, cancellationToken)).Value?.Experiment?.Status == ExperimentStatus.NotStarted);
}
