using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

/// <inheritdoc cref="IConnectionService"/>
internal sealed class ConnectionService(ConnectionChecker checker, IMemoryCache cache, TimeProvider time) : IConnectionService, ISiteCache, IDisposable
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(1);

    private readonly AgedCache<ConnectionStatus> _statuses = new(cache, time, MaxAge);

    public Task<ConnectionStatus> GetStateAsync(CancellationToken cancellationToken) => GetAsync(refresh: false, cancellationToken);

    /// <param name="refresh">True to ask Optimizely now.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<ConnectionStatus> GetAsync(bool refresh, CancellationToken cancellationToken) => _statuses.GetAsync(
        refresh,
        async cancelled =>
        {
            DateTimeOffset now = time.GetUtcNow();
            return await checker.CheckAsync(cancelled) with { CheckedAt = now };
        },
        cancellationToken);

    public void Forget(CachePart part)
    {
        if (part is CachePart.Connection or CachePart.Project)
        {
            _statuses.Forget();
        }
    }

    public void Dispose() => _statuses.Dispose();
}
