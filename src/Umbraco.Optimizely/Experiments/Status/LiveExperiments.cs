using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Status;

/// <inheritdoc cref="ILiveExperiments"/>
internal sealed class LiveExperiments(IOptimizelyClient client, IMemoryCache memory, TimeProvider time) : ILiveExperiments
{
    private readonly UpstreamCache<LiveExperiment> _cache = new(memory, time, UpstreamCacheTimes.Status);

    public Task<UpstreamAnswer<LiveExperiment>> GetAsync(long experimentId, CancellationToken cancellationToken)
        => _cache.GetAsync(experimentId, refresh: false, (_, cancel) => FetchAsync(experimentId, cancel), cancellationToken);

    public async Task<LiveExperiment> ReadAsync(long experimentId, CancellationToken cancellationToken)
    {
        var live = await FetchAsync(experimentId, cancellationToken);
        _cache.Set(experimentId, live);
        return live;
    }

    public void Remember(long experimentId, OptimizelyExperiment experiment)
    {
        if (experiment.Status is null)
        {
            // An answer without a status tells less than the next look.
            _cache.Remove(experimentId);
            return;
        }

        _cache.Set(experimentId, new LiveExperiment(experiment));
    }

    public void Forget(long experimentId) => _cache.Remove(experimentId);

    private async Task<LiveExperiment> FetchAsync(long experimentId, CancellationToken cancellationToken)
    {
        try
        {
            return new LiveExperiment(await client.Experiments.GetAsync(experimentId, cancellationToken));
        }
        catch (OptimizelyApiException exception) when (exception.Failure is OptimizelyFailure.NotFound or OptimizelyFailure.Gone)
        {
            return new LiveExperiment(Experiment: null);
        }
    }
}
