using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

/// <summary>
/// Sees to it that one server of the site refreshes at a time: taken by a compare-and-set on the row of the connection, lost when
/// the site is connected anew, and over by itself when a server dies.
/// </summary>
internal sealed class RefreshLease(IOptimizelyDbContextFactory contexts, ISecretProtector protector, TimeProvider time)
{
    /// <summary>Longer than a token request may take.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(40);

    /// <summary>The lease, or null when another server has it or the tokens have another version meanwhile.</summary>
    public async Task<Guid?> TryTakeAsync(long version, CancellationToken cancellationToken)
    {
        var lease = Guid.NewGuid();
        DateTimeOffset now = time.GetUtcNow();
        DateTimeOffset until = now + Duration;

        await using OptimizelyDbContext context = await contexts.CreateAsync(cancellationToken);
        int taken = await context.Set<ConnectionRecord>()
            .Where(record => record.Version == version && !record.IsRevoked && (record.LeaseUntil == null || record.LeaseUntil < now))
            .ExecuteUpdateAsync(
                update => update
                    .SetProperty(record => record.LeaseId, lease)
                    .SetProperty(record => record.LeaseUntil, until),
                cancellationToken);

        return taken == 1 ? lease : null;
    }

    /// <summary>Stores refreshed tokens and gives the lease back. Without a new refresh token the old one is kept.</summary>
    /// <returns>False when the lease was lost: the tokens belong to a connection that has been replaced.</returns>
    public async Task<bool> CompleteAsync(Guid lease, IssuedTokens tokens)
    {
        DateTimeOffset now = time.GetUtcNow();
        string accessToken = protector.Protect(tokens.AccessToken);
        string? refreshToken = tokens.RefreshToken is null ? null : protector.Protect(tokens.RefreshToken);
        DateTimeOffset? expires = now + tokens.Lifetime;

        await using OptimizelyDbContext context = await contexts.CreateAsync();
        return await context.Set<ConnectionRecord>()
            .Where(record => record.LeaseId == lease)
            .ExecuteUpdateAsync(update => update
                .SetProperty(record => record.AccessToken, accessToken)
                .SetProperty(record => record.RefreshToken, record => refreshToken ?? record.RefreshToken)
                .SetProperty(record => record.IssuedAt, now)
                .SetProperty(record => record.ExpiresAt, expires)
                .SetProperty(record => record.Version, record => record.Version + 1)
                .SetProperty(record => record.LeaseId, (Guid?)null)
                .SetProperty(record => record.LeaseUntil, (DateTimeOffset?)null)) == 1;
    }

    /// <summary>Records that Optimizely no longer accepts the refresh token.</summary>
    public async Task RevokeAsync(Guid lease)
    {
        await using OptimizelyDbContext context = await contexts.CreateAsync();
        await context.Set<ConnectionRecord>()
            .Where(record => record.LeaseId == lease)
            .ExecuteUpdateAsync(update => update
                .SetProperty(record => record.IsRevoked, true)
                .SetProperty(record => record.LeaseId, (Guid?)null)
                .SetProperty(record => record.LeaseUntil, (DateTimeOffset?)null));
    }

    /// <summary>Gives the lease back without a result.</summary>
    public async Task ReleaseAsync(Guid lease)
    {
        await using OptimizelyDbContext context = await contexts.CreateAsync();
        await context.Set<ConnectionRecord>()
            .Where(record => record.LeaseId == lease)
            .ExecuteUpdateAsync(update => update
                .SetProperty(record => record.LeaseId, (Guid?)null)
                .SetProperty(record => record.LeaseUntil, (DateTimeOffset?)null));
    }
}
