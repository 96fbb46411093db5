using TestSite.Host.Storage;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace TestSite.Host.Composition;

/// <summary>Delivers cache messages to this server at once, and to others by the database, as the CMS does.</summary>
internal sealed class SiteServerMessenger(CacheInstructions instructions, IJsonSerializer serializer) : IServerMessenger
{
    public void Sync()
    {
    }

    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> typed)
        {
            throw new InvalidOperationException($"{refresher.Name} does not take {typeof(TPayload).Name}.");
        }

        PayloadDelivery.Deliver(typed, payload);
        instructions.Add(refresher.RefresherUniqueId, serializer.Serialize(payload));
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRefresh(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, instances.Select(getGuidId).ToArray());

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRemove(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds)
    {
        foreach (var id in numericIds)
        {
            refresher.Remove(id);
        }
    }

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds)
    {
        foreach (var id in numericIds)
        {
            refresher.Refresh(id);
        }
    }

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds)
    {
        foreach (var id in guidIds)
        {
            refresher.Refresh(id);
        }
    }

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();
}
