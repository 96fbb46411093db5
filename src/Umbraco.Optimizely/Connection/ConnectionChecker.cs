using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Connection;

/// <summary>Finds out by calling Optimizely whether the connection works.</summary>
internal sealed class ConnectionChecker(
    ConnectionStore store,
    ISelectedProject selected,
    IOptimizelyClient client,
    IOptionsMonitor<OptimizelyOptions> options,
    ILogger<ConnectionChecker> logger)
{
    public async Task<ConnectionStatus> CheckAsync(CancellationToken cancellationToken)
    {
        OptimizelyOptions current = options.CurrentValue;
        if (!current.IsValid)
        {
            return ConnectionTexts.Invalid(current.Problems);
        }

        StoredConnection? connection = await store.ReadAsync(cancellationToken);
        SelectedProject? project = await selected.GetAsync(cancellationToken);

        ConnectionStatus status = connection switch
        {
            null => ConnectionTexts.NotConnected(current.HasOAuth),
            { IsReadable: false } => Known(ConnectionTexts.KeysLost(), connection, project, archived: false),
            { IsUsable: false } => Known(ConnectionTexts.Of(ConnectionState.Revoked), connection, project, archived: false),
            { Kind: ConnectionKinds.OAuth } when !current.HasOAuth => Known(ConnectionTexts.ApplicationMissing(), connection, project, archived: false),
            _ => await AskAsync(connection, project, cancellationToken),
        };

        if (status.State is not (ConnectionState.Connected or ConnectionState.NotConnected))
        {
            ConnectionLog.NotWorking(logger, status.State);
        }

        return status;
    }

    private async Task<ConnectionStatus> AskAsync(StoredConnection connection, SelectedProject? project, CancellationToken cancellationToken)
    {
        try
        {
            OptimizelyUser me = await client.Account.MeAsync(cancellationToken);
            bool archived = project is not null && await IsArchivedAsync(project.Id, cancellationToken);
            ConnectedIdentity identity = ConnectedIdentity.From(me);
            ConnectionStatus text = IsViewer(me, project)
                ? ConnectionTexts.Viewer(project!.Name)
                : ConnectionTexts.Connected(identity, project, archived);

            return Known(text, connection, project, archived) with
            {
                User = new ConnectedUser(identity.UserName, identity.UserEmail),
                Account = Account(identity),
            };
        }
        catch (OptimizelyApiException exception)
        {
            return Known(await ExplainAsync(exception, cancellationToken), connection, project, archived: false);
        }
    }

    private async Task<ConnectionStatus> ExplainAsync(OptimizelyApiException exception, CancellationToken cancellationToken)
    {
        // The refresh token was refused while we asked: that tells more than the refusal of the call.
        if (await store.ReadAsync(cancellationToken) is not { IsUsable: true })
        {
            return ConnectionTexts.Of(ConnectionState.Revoked);
        }

        return exception.Failure == OptimizelyFailure.RateLimited
            ? ConnectionTexts.RateLimited(exception.RetryAfter)
            : ConnectionTexts.Of(exception.Failure switch
            {
                OptimizelyFailure.Unauthorized => ConnectionState.Revoked,
                OptimizelyFailure.Forbidden => ConnectionState.NoRole,
                OptimizelyFailure.Timeout => ConnectionState.Timeout,
                OptimizelyFailure.ServerError or OptimizelyFailure.ConnectionFailed => ConnectionState.ServiceFailing,
                _ => ConnectionState.Unreadable,
            });
    }

    private async Task<bool> IsArchivedAsync(long projectId, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.Projects.GetAsync(projectId, cancellationToken)).Status == "archived";
        }
        catch (OptimizelyApiException exception) when (exception.Failure is OptimizelyFailure.NotFound or OptimizelyFailure.Gone)
        {
            return true;
        }
    }

    private static bool IsViewer(OptimizelyUser me, SelectedProject? project) =>
        project is not null && me.ProjectRoles is { } roles
        && roles.FirstOrDefault(role => role.ProjectId == project.Id)?.Role == "viewer";

    private static ConnectedAccount? Account(ConnectedIdentity identity) =>
        identity.AccountId is { } id ? new ConnectedAccount(id.ToString(System.Globalization.CultureInfo.InvariantCulture), identity.AccountName) : null;

    private static ConnectionStatus Known(ConnectionStatus status, StoredConnection connection, SelectedProject? project, bool archived) => status with
    {
        Kind = connection.Kind,
        User = new ConnectedUser(connection.Identity.UserName, connection.Identity.UserEmail),
        Account = Account(connection.Identity),
        ConnectedBy = connection.ConnectedByName,
        ConnectedAt = connection.ConnectedAt,
        Project = project is null
            ? null
            : new ConnectedProject(project.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), project.Name, archived),
    };
}
