using NSubstitute;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Storage;

public sealed class ForgetCachesTests
{
    private readonly ISiteCache _cache = Substitute.For<ISiteCache>();

    [Fact]
    public void Handle_Payload_ForgetsWhatItNames()
    {
        Handle(new[] { new OptimizelyCachePayload { Part = "Project" }, new OptimizelyCachePayload { Part = "of a later version" } });

        _cache.Received(1).Forget(CachePart.Project);
        _cache.ReceivedWithAnyArgs(1).Forget(default);
    }

    [Fact]
    public void Handle_RefreshAll_ForgetsEverything()
    {
        Handle("all");

        Assert.Equal(Enum.GetValues<CachePart>(), _cache.ReceivedCalls().Select(call => (CachePart)call.GetArguments()[0]!));
    }

    [Fact]
    public void Refresher_PayloadFromAnotherServer_IsPublishedOnThisOne()
    {
        IEventAggregator events = Substitute.For<IEventAggregator>();
        IJsonSerializer serializer = Substitute.For<IJsonSerializer>();
        OptimizelyCachePayload[] payload = [new() { Part = "Settings" }];
        serializer.Deserialize<OptimizelyCachePayload[]>("json").Returns(payload);
        ICacheRefresherNotificationFactory factory = Substitute.For<ICacheRefresherNotificationFactory>();
        var notification = new OptimizelyCacheRefresherNotification(payload, MessageType.RefreshByPayload);
        factory.Create<OptimizelyCacheRefresherNotification>(payload, MessageType.RefreshByPayload).Returns(notification);
        var refresher = new OptimizelyCacheRefresher(AppCaches.Disabled, serializer, events, factory);

        refresher.Refresh("json");

        Assert.Contains(events.ReceivedCalls(), call => call.GetArguments().Contains(notification));
        Assert.Equal(OptimizelyCacheRefresher.Id, refresher.RefresherUniqueId);
    }

    private void Handle(object message) =>
        new ForgetCaches([_cache]).Handle(new OptimizelyCacheRefresherNotification(message, MessageType.RefreshByPayload));
}
