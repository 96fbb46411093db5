using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Status;

/// <summary>Reads experiments at Optimizely, for any number of panels with few calls.</summary>
internal interface ILiveExperiments
{
    /// <summary>The experiment as it was at most some seconds ago. Never throws because of Optimizely.</summary>
    Task<UpstreamAnswer<LiveExperiment>> GetAsync(long experimentId, CancellationToken cancellationToken);

    /// <summary>The experiment as it is now.</summary>
    /// <exception cref="OptimizelyApiException">Optimizely did not tell.</exception>
    Task<LiveExperiment> ReadAsync(long experimentId, CancellationToken cancellationToken);

    /// <summary>Remembers what the answer of an action told.</summary>
    void Remember(long experimentId, OptimizelyExperiment experiment);

    /// <summary>Makes the next look ask again.</summary>
    void Forget(long experimentId);
}
