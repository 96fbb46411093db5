using Umbraco.Cms.Core.Events;

namespace Umbraco.Optimizely.Storage;

/// <summary>Clears this server's caches when any server says so.</summary>
internal sealed class ForgetCaches(IEnumerable<ISiteCache> caches) : INotificationHandler<OptimizelyCacheRefresherNotification>
{
    public static void Everything(IEnumerable<ISiteCache> caches) => Forget(caches, Enum.GetValues<CachePart>());

    public void Handle(OptimizelyCacheRefresherNotification notification)
    {
        CachePart[] parts = notification.MessageObject is OptimizelyCachePayload[] payloads
            ? [.. payloads.Select(payload => Enum.TryParse(payload.Part, out CachePart part) ? part : (CachePart?)null).OfType<CachePart>()]
            : [CachePart.Storage];

        // Without tables nothing of what was read from them holds.
        if (parts.Contains(CachePart.Storage))
        {
            Everything(caches);
        }
        else
        {
            Forget(caches, parts);
        }
    }

    private static void Forget(IEnumerable<ISiteCache> caches, IReadOnlyList<CachePart> parts)
    {
        foreach (CachePart part in parts)
        {
            foreach (ISiteCache cache in caches)
            {
                cache.Forget(part);
            }
        }
    }
}
