using Microsoft.Extensions.DependencyInjection;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Hosting;

/// <summary>What the distributed cache does on the server that sends.</summary>
internal sealed class LocalInvalidation(IServiceProvider services) : ICacheInvalidation
{
    public List<CachePart> Sent { get; } = [];

    public void Invalidate(CachePart part)
    {
        Sent.Add(part);
        foreach (ISiteCache cache in services.GetServices<ISiteCache>())
        {
            cache.Forget(part);
        }
    }
}
