using System.Text.RegularExpressions;
using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Experiments.Events;

/// <inheritdoc cref="IProjectEvents"/>
internal sealed partial class ProjectEvents(IOptimizelyClient client, IMemoryCache memory, TimeProvider time) : IProjectEvents
{
    // Failures are not kept: whoever creates a test again wants a new try.
    private static readonly UpstreamCacheTimes Times = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5), TimeSpan.Zero);

    private readonly UpstreamCache<IReadOnlyList<OptimizelyEvent>> _cache = new(memory, time, Times);

    public async Task<IReadOnlyList<OptimizelyEvent>> ListAsync(long projectId, CancellationToken cancellationToken)
    {
        var answer = await _cache.GetAsync(projectId, refresh: false, (_, cancel) => FetchAsync(projectId, cancel), cancellationToken);
        return answer.Value ?? throw answer.Failure!;
    }

    private async Task<IReadOnlyList<OptimizelyEvent>> FetchAsync(long projectId, CancellationToken cancellationToken)
    {
        var all = await client.Events.ListAllAsync(projectId, cancellationToken);
        return all
            .Where(e => e.Id is not null && e.Archived != true && e.IsClassic != true && !OwnKey().IsMatch(e.Key ?? ""))
            .OrderBy(e => e.Name ?? e.Key, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
    }

    [GeneratedRegex("^umbraco_[0-9a-f]{32}(_|$)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnKey();
}
