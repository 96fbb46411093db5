using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Experiments.Events;

/// <summary>The events that a project has, for choosing what to measure.</summary>
internal interface IProjectEvents
{
    /// <summary>Events that are in use and were not made by a headline test; at most some seconds old.</summary>
    /// <exception cref="OptimizelyApiException">Optimizely did not tell.</exception>
    Task<IReadOnlyList<OptimizelyEvent>> ListAsync(long projectId, CancellationToken cancellationToken);
}
