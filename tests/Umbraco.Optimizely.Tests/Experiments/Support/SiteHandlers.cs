using NSubstitute;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Experiments.Notifications;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>Handlers of the site, until they are disposed.</summary>
internal static class SiteHandlers
{
    public static IDisposable Cancelling<TNotification>(this ExperimentsHost host, string message)
        where TNotification : CancelableNotification
        => host.Handling<TNotification>(n => n.CancelOperation(new EventMessage("Site", message)));

    public static IDisposable Handling<TNotification>(this ExperimentsHost host, Action<TNotification> handle)
        where TNotification : CancelableNotification
    {
        host.Events.PublishCancelableAsync(Arg.Any<TNotification>()).Returns(call =>
        {
            var notification = call.Arg<TNotification>();
            handle(notification);
            return notification.Cancel;
        });
        return new Restore(() => host.Events.PublishCancelableAsync(Arg.Any<TNotification>()).Returns(false));
    }

    /// <summary>The package's notifications so far.</summary>
    public static object[] Published(this ExperimentsHost host) => host.Events.ReceivedCalls()
        .SelectMany(call => call.GetArguments())
        .Where(argument => argument?.GetType().Namespace == typeof(HeadlineTest).Namespace)
        .ToArray()!;

    private sealed class Restore(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
