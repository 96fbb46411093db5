using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

/// <summary>Keeps the site's connection, encrypted in the database and decrypted in memory.</summary>
internal sealed class ConnectionStore : ISiteCache
{
    private readonly IOptimizelyDbContextFactory _contexts;
    private readonly ISecretProtector _protector;
    private readonly ICacheInvalidation _invalidation;
    private readonly TimeProvider _time;
    private readonly SiteCached<StoredConnection?> _cache;

    public ConnectionStore(IOptimizelyDbContextFactory contexts, ISecretProtector protector, ICacheInvalidation invalidation, TimeProvider time)
    {
        _contexts = contexts;
        _protector = protector;
        _invalidation = invalidation;
        _time = time;
        _cache = new SiteCached<StoredConnection?>(ReadAsync);
    }

    /// <summary>As this server knows it; another server may have newer tokens.</summary>
    public ValueTask<StoredConnection?> GetAsync(CancellationToken cancellationToken) => _cache.GetAsync(cancellationToken);

    /// <summary>From the database.</summary>
    public async Task<StoredConnection?> ReadAsync(CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        ConnectionRecord? record = await context.Set<ConnectionRecord>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return record is null ? null : Decrypt(record);
    }

    public void Forget(CachePart part)
    {
        if (part == CachePart.Connection)
        {
            _cache.Forget();
        }
    }

    /// <summary>Replaces whatever connection there is.</summary>
    public async Task SaveAsync(IssuedTokens tokens, ConnectedIdentity identity, Guid byKey, string byName, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _time.GetUtcNow();
        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        ConnectionRecord? record = await context.Set<ConnectionRecord>().SingleOrDefaultAsync(cancellationToken);
        if (record is null)
        {
            record = new ConnectionRecord { Kind = tokens.Kind, AccessToken = string.Empty, ConnectedByName = byName };
            context.Add(record);
        }

        record.Kind = tokens.Kind;
        record.AccessToken = _protector.Protect(tokens.AccessToken);
        record.RefreshToken = tokens.RefreshToken is null ? null : _protector.Protect(tokens.RefreshToken);
        record.IssuedAt = now;
        record.ExpiresAt = now + tokens.Lifetime;
        record.Version++;

        // Whoever is refreshing the tokens before finds its lease gone and drops its answer.
        record.LeaseId = null;
        record.LeaseUntil = null;
        record.IsRevoked = false;
        record.UserName = identity.UserName;
        record.UserEmail = identity.UserEmail;
        record.AccountId = identity.AccountId;
        record.AccountName = identity.AccountName;
        record.ConnectedByKey = byKey;
        record.ConnectedByName = byName;
        record.ConnectedAt = now;
        await context.SaveChangesAsync(cancellationToken);

        ForgetEverywhere();
    }

    /// <summary>Removes the tokens from the database.</summary>
    public async Task DeleteAsync(CancellationToken cancellationToken)
    {
        await using OptimizelyDbContext context = await _contexts.CreateAsync(cancellationToken);
        await context.Set<ConnectionRecord>().ExecuteDeleteAsync(cancellationToken);
        ForgetEverywhere();
    }

    /// <summary>Makes every server read the connection again.</summary>
    public void ForgetEverywhere()
    {
        _cache.Forget();
        _invalidation.Invalidate(CachePart.Connection);
    }

    private StoredConnection Decrypt(ConnectionRecord record)
    {
        _protector.TryUnprotect(record.AccessToken, out string? accessToken);
        _protector.TryUnprotect(record.RefreshToken, out string? refreshToken);

        return new StoredConnection
        {
            Kind = record.Kind,
            AccessToken = accessToken,
            RefreshToken = refreshToken,
            IssuedAt = record.IssuedAt,
            ExpiresAt = record.ExpiresAt,
            Version = record.Version,
            IsRevoked = record.IsRevoked,
            Identity = new ConnectedIdentity(record.UserName, record.UserEmail, record.AccountId, record.AccountName),
            ConnectedByName = record.ConnectedByName,
            ConnectedAt = record.ConnectedAt,
        };
    }
}
