using Umbraco.Cms.Core.Events;

namespace Umbraco.Optimizely.Storage;

/// <summary>Clears this server's caches when any server says so.</summary>
internal sealed class ForgetCaches(IEnumerable<ISiteCache> caches) : INotificationHandler<OptimizelyCacheRefresherNotification>
{
    public void Handle(OptimizelyCacheRefresherNotification notification)
    {
        IEnumerable<CachePart> parts = notification.MessageObject is OptimizelyCachePayload[] payloads
            ? payloads.Select(payload => Enum.TryParse(payload.Part, out CachePart part) ? part : (CachePart?)null).OfType<CachePart>()
            : Enum.GetValues<CachePart>();

        foreach (CachePart part in parts)
        {
            foreach (ISiteCache cache in caches)
            {
                cache.Forget(part);
            }
        }
    }
}
