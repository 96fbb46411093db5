using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Connection;

/// <summary>Stores and forgets the connection, with the site's handlers asked and told.</summary>
internal sealed class Connector(
    ConnectionStore store,
    SelectedProjectStore projects,
    NotificationGuard notifications,
    ICurrentEditor editor,
    ILogger<Connector> logger)
{
    /// <exception cref="ProblemException">A handler cancelled; nothing was stored.</exception>
    public async Task ConnectAsync(IssuedTokens tokens, ConnectedIdentity identity, CancellationToken cancellationToken)
    {
        OptimizelyConnectionInfo info = Info(tokens.Kind, identity);
        var connecting = new ConnectingNotification(new EventMessages(), info, editor.Key);
        await notifications.AskAsync(connecting, ConnectionSentences.NotDone);

        SelectedProject? selected = await projects.GetAsync(cancellationToken);
        await store.SaveAsync(tokens, identity, editor.Key, editor.Name, cancellationToken);
        if (selected is not null && identity.AccountId is not null && selected.AccountId != identity.AccountId)
        {
            // The account before has the project; the new one cannot work with it.
            await projects.SaveAsync(null, editor.Name, cancellationToken);
        }

        ConnectionLog.Connected(logger, tokens.Kind, identity.AccountId);
        await notifications.TellAsync(new ConnectedNotification(info, editor.Key).WithStateFrom(connecting), cancellationToken);
    }

    /// <exception cref="ProblemException">A handler cancelled; the connection was kept.</exception>
    public async Task DisconnectAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(cancellationToken) is not { } connection)
        {
            return;
        }

        OptimizelyConnectionInfo info = Info(connection.Kind, connection.Identity);
        var disconnecting = new DisconnectingNotification(new EventMessages(), info, editor.Key);
        await notifications.AskAsync(disconnecting, ConnectionSentences.NotDisconnected);

        await store.DeleteAsync(cancellationToken);

        // A site that has left Optimizely no longer sends its visitors there.
        await projects.SaveAsync(null, editor.Name, cancellationToken);

        ConnectionLog.Disconnected(logger);
        await notifications.TellAsync(new DisconnectedNotification(info, editor.Key).WithStateFrom(disconnecting), cancellationToken);
    }

    private static OptimizelyConnectionInfo Info(string kind, ConnectedIdentity identity) =>
        new(kind, identity.UserName, identity.UserEmail, identity.AccountId, identity.AccountName);
}
