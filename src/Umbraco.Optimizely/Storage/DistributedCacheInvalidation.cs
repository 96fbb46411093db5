using Umbraco.Cms.Core.Cache;

namespace Umbraco.Optimizely.Storage;

/// <inheritdoc />
internal sealed class DistributedCacheInvalidation(DistributedCache distributedCache) : ICacheInvalidation
{
    public void Invalidate(CachePart part) =>
        distributedCache.RefreshByPayload(OptimizelyCacheRefresher.Id, new[] { new OptimizelyCachePayload { Part = part.ToString() } });
}
