using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Connection;

/// <summary>Hands out the site's access token, refreshed before it ends.</summary>
internal sealed class AccessTokenSource(
    ConnectionStore store,
    TokenRefresher refresher,
    IOptionsMonitor<OptimizelyOptions> options,
    TimeProvider time) : IAccessTokenSource
{
    /// <summary>Tokens are refreshed this long before they end.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    // A token this young that is refused is refused for its user's role. Another one would be refused as well.
    // Not longer: access that is withdrawn soon after connecting is to be told from a missing role.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(10);

    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (!options.CurrentValue.IsValid || await store.GetAsync(cancellationToken) is not { IsUsable: true } connection)
        {
            return null;
        }

        return connection.CanRefresh && connection.ExpiresAt - Skew <= time.GetUtcNow()
            ? await refresher.RefreshAsync(connection.Version, cancellationToken)
            : connection.AccessToken;
    }

    public async ValueTask<string?> RenewAsync(string rejectedToken, CancellationToken cancellationToken)
    {
        // From the database: another server may have refreshed.
        if (await store.ReadAsync(cancellationToken) is not { IsUsable: true } connection)
        {
            return null;
        }

        if (connection.AccessToken != rejectedToken)
        {
            store.Forget(Storage.CachePart.Connection);
            return connection.AccessToken;
        }

        return connection.CanRefresh && time.GetUtcNow() - connection.IssuedAt >= Young
            ? await refresher.RefreshAsync(connection.Version, cancellationToken)
            : null;
    }
}
