using Umbraco.Optimizely.Connection;

namespace Umbraco.Optimizely.Servers;

/// <summary>Finds out whether the servers read what the others encrypt, and whether the stored tokens can still be read.</summary>
internal sealed class ServersCheck(ServerRegister register, ConnectionStore connections)
{
    public async Task<ServersStatus> CheckAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteServer> servers = await register.ListAsync(cancellationToken);
        string[] strangers = [.. servers.Where(server => !server.SharesKeys).Select(server => server.Name)];
        if (strangers.Length > 0)
        {
            return new ServersStatus(servers, ServersTexts.NotShared(strangers));
        }

        StoredConnection? connection = await connections.ReadAsync(cancellationToken);
        return new ServersStatus(servers, connection is { IsReadable: false } ? ServersTexts.Lost(connection.ConnectedByName, connection.ConnectedAt) : null);
    }
}
