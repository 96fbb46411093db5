using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Connection;

/// <summary>The connection as the dashboard of the current administrator shows it.</summary>
internal sealed class ConnectionStatusView(
    ConnectionService connections,
    OAuthStates states,
    ICurrentEditor editor,
    RedirectAddress redirect,
    IOptionsMonitor<OptimizelyOptions> options)
{
    public async Task<ConnectionStatusDto> GetAsync(HttpRequest request, bool refresh, CancellationToken cancellationToken)
    {
        ConnectionStatus status = await connections.GetAsync(refresh, cancellationToken);
        OAuthReturn pending = await states.PeekAsync(editor.Key, cancellationToken);

        return new ConnectionStatusDto(
            Name(status.State.ToString()),
            status.Kind,
            status.Title,
            status.Detail,
            status.User,
            status.Account,
            status.ConnectedBy,
            status.ConnectedAt,
            status.CheckedAt,
            status.Project,
            options.CurrentValue.HasOAuth,
            redirect.Of(request).OriginalString,
            Name(pending.ToString()));
    }

    private static string Name(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
