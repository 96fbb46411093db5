using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>The confidence at which a project declares winners.</summary>
internal sealed class ProjectConfidence(IOptimizelyClient client, IMemoryCache memory, TimeProvider time)
{
    private static readonly UpstreamCacheTimes Times = new(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(30));

    private readonly UpstreamCache<OptimizelyProject> _cache = new(memory, time, Times);

    /// <summary>A fraction; the usual one when Optimizely does not tell.</summary>
    public async Task<double> GetAsync(long projectId, CancellationToken cancellationToken)
    {
        var answer = await _cache.GetAsync(
            projectId, refresh: false, (_, cancel) => client.Projects.GetAsync(projectId, cancel), cancellationToken);
        return answer.Value?.ConfidenceThreshold is > 0.5 and < 1 and var threshold ? threshold : ResultsTexts.DefaultThreshold;
    }
}
