using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Sync;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Hosting;

/// <summary>What the distributed cache does on the server that sends.</summary>
internal sealed class LocalInvalidation(IServiceProvider services) : ICacheInvalidation
{
    public List<CachePart> Sent { get; } = [];

    public void Invalidate(CachePart part)
    {
        Sent.Add(part);
        new ForgetCaches(services.GetServices<ISiteCache>()).Handle(new OptimizelyCacheRefresherNotification(
            new[] { new OptimizelyCachePayload { Part = part.ToString() } }, MessageType.RefreshByPayload));
    }
}
