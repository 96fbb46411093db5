using Umbraco.Cms.Core.Cache;

namespace TestSite.Host.Composition;

internal static class PayloadDelivery
{
    public static void Deliver<T>(IPayloadCacheRefresher<T> refresher, T[] payload)
    {
        refresher.RefreshInternal(payload);
        refresher.Refresh(payload);
    }
}
