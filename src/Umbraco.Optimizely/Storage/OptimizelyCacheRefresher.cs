using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Serialization;

namespace Umbraco.Optimizely.Storage;

/// <summary>Carries cache invalidations to all servers of a load-balanced site. Found by Umbraco's type scan.</summary>
internal sealed class OptimizelyCacheRefresher(
    AppCaches appCaches,
    IJsonSerializer serializer,
    IEventAggregator eventAggregator,
    ICacheRefresherNotificationFactory factory)
    : PayloadCacheRefresherBase<OptimizelyCacheRefresherNotification, OptimizelyCachePayload>(appCaches, serializer, eventAggregator, factory)
{
    public static readonly Guid Id = new("5b3c5c1e-55ab-4d0e-9f3a-6d1f0c1d7f42");

    public override Guid RefresherUniqueId => Id;

    public override string Name => "Umbraco.Optimizely";
}
