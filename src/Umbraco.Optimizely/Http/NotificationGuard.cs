using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Http;

/// <summary>Publishes the package's notifications to the site's handlers.</summary>
internal sealed class NotificationGuard(IEventAggregator events)
{
    /// <summary>Publishes a notification that handlers may cancel.</summary>
    /// <param name="notification">The notification, with its own messages.</param>
    /// <param name="title">What did not happen, when a handler cancels: a sentence.</param>
    /// <exception cref="ProblemException">A handler cancelled; carries the handler's message.</exception>
    public async Task AskAsync<TNotification>(TNotification notification, string title)
        where TNotification : CancelableNotification
    {
        if (!await events.PublishCancelableAsync(notification))
        {
            return;
        }

        string detail = string.Join(' ', notification.Messages.GetAll()
            .Select(message => message.Message)
            .Where(message => !string.IsNullOrWhiteSpace(message)));

        throw new ProblemException(
            StatusCodes.Status409Conflict,
            "cancelled",
            title,
            detail.Length > 0 ? detail : HttpSentences.CancelledWithoutReason)
        {
            OperationStatus = "CancelledByNotification",
        };
    }

    /// <summary>Publishes what has happened. The state of the notification before is handed on by the caller.</summary>
    public Task TellAsync<TNotification>(TNotification notification, CancellationToken cancellationToken)
        where TNotification : INotification => events.PublishAsync(notification, cancellationToken);
}
