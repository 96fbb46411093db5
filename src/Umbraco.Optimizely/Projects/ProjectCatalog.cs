using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Projects;

/// <summary>The projects a site can work with. Kept for a minute.</summary>
internal sealed class ProjectCatalog(IOptimizelyClient client, IMemoryCache cache, TimeProvider time) : ISiteCache, IDisposable
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(1);

    private readonly AgedCache<IReadOnlyList<OptimizelyProject>> _projects = new(cache, time, MaxAge);

    /// <exception cref="OptimizelyApiException">Optimizely failed.</exception>
    public Task<IReadOnlyList<OptimizelyProject>> GetAsync(bool refresh, CancellationToken cancellationToken) =>
        _projects.GetAsync(refresh, FetchAsync, cancellationToken);

    public void Forget(CachePart part)
    {
        if (part == CachePart.Connection)
        {
            _projects.Forget();
        }
    }

    public void Dispose() => _projects.Dispose();

    /// <summary>Web projects of the present generation: others have no snippet that this package can test with.</summary>
    internal static bool IsUsable(OptimizelyProject project) =>
        project is { Id: > 0, Platform: "web", Status: "active" } && project.IsClassic != true && project.IsFlagsEnabled != true;

    private async Task<IReadOnlyList<OptimizelyProject>> FetchAsync(CancellationToken cancellationToken) =>
    [
        .. (await client.Projects.ListAllAsync(cancellationToken))
            .Where(IsUsable)
            .OrderBy(project => project.Name, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(project => project.Id),
    ];
}
