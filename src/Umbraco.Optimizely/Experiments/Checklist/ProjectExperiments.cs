using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Checklist;

/// <summary>The experiments of a project, for any number of checklists with one look in half a minute.</summary>
internal sealed class ProjectExperiments(IOptimizelyClient client, IMemoryCache memory, TimeProvider time)
{
    // Failures are not kept: whoever checks again wants a new try.
    private static readonly UpstreamCacheTimes Times = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5), TimeSpan.Zero);

    private readonly UpstreamCache<IReadOnlyList<OptimizelyExperiment>> _cache = new(memory, time, Times);

    /// <exception cref="OptimizelyApiException">Optimizely did not tell.</exception>
    public async Task<IReadOnlyList<OptimizelyExperiment>> ListAsync(long projectId, CancellationToken cancellationToken)
    {
        var answer = await _cache.GetAsync(
            projectId, refresh: false, (_, cancel) => client.Experiments.ListAllAsync(projectId, cancel), cancellationToken);
        return answer.Value ?? throw answer.Failure!;
    }
}
