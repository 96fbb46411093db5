using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Connection;

/// <summary>Refreshes the site's tokens once, however many requests and servers need it.</summary>
internal sealed class TokenRefresher(
    ConnectionStore store,
    RefreshLease leases,
    TokenExchange exchange,
    TimeProvider time,
    ILogger<TokenRefresher> logger) : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    // Requests that queued up behind a failed refresh share its failure instead of trying one after the other.
    private static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private (long Version, DateTimeOffset At, OptimizelyApiException Exception)? _failure;

    /// <param name="version">The tokens that are to be replaced; newer ones are returned as they are.</param>
    /// <param name="cancellationToken">Cancels the wait, never a refresh that has begun: its answer must be stored.</param>
    /// <returns>A newer access token; the old one when it still lasts and Optimizely fails; null when the connection is lost.</returns>
    public async Task<string?> RefreshAsync(long version, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                StoredConnection? current = await store.ReadAsync(cancellationToken);
                if (current is not { CanRefresh: true })
                {
                    store.Forget(CachePart.Connection);
                    return null;
                }

                if (current.Version != version)
                {
                    store.Forget(CachePart.Connection);
                    return current.AccessToken;
                }

                if (RecentFailure(version) is { } failure)
                {
                    return StillGood(current) ?? Rethrow(failure);
                }

                if (await leases.TryTakeAsync(version, cancellationToken) is { } lease)
                {
                    return await RefreshAsync(current, lease);
                }

                // Another server is at it. It stores the tokens, or its lease ends.
                await Task.Delay(Poll, time, cancellationToken);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private static string? Rethrow(OptimizelyApiException failure)
    {
        ExceptionDispatchInfo.Throw(failure);
        return null;
    }

    private async Task<string?> RefreshAsync(StoredConnection current, Guid lease)
    {
        bool settled = false;
        try
        {
            IssuedTokens? tokens = await exchange.RefreshAsync(current.RefreshToken!);
            settled = true;

            if (tokens is null)
            {
                await leases.RevokeAsync(lease);
                ConnectionLog.Revoked(logger);
                store.ForgetEverywhere();
                return null;
            }

            bool stored = await StoreAsync(lease, tokens);
            store.Forget(CachePart.Connection);
            if (!stored)
            {
                // Connected anew or disconnected meanwhile.
                return (await store.ReadAsync(CancellationToken.None))?.AccessToken;
            }

            ConnectionLog.Refreshed(logger);
            _failure = null;
            return tokens.AccessToken;
        }
        catch (OptimizelyApiException exception)
        {
            ConnectionLog.RefreshFailed(logger, exception.Failure);
            _failure = (current.Version, time.GetUtcNow(), exception);
            if (StillGood(current) is { } token)
            {
                return token;
            }

            throw;
        }
        finally
        {
            if (!settled)
            {
                await leases.ReleaseAsync(lease);
            }
        }
    }

    /// <summary>While other work has the database, tries again for as long as nobody else can take the lease: the tokens are spent once.</summary>
    private async Task<bool> StoreAsync(Guid lease, IssuedTokens tokens)
    {
        long started = time.GetTimestamp();
        while (true)
        {
            try
            {
                return await leases.CompleteAsync(lease, tokens);
            }
            catch (Exception exception) when (DatabaseBusy.Is(exception) && time.GetElapsedTime(started) < RefreshLease.Duration)
            {
                ConnectionLog.StoringWaits(logger);
                await Task.Delay(Poll, time, CancellationToken.None);
            }
        }
    }

    private OptimizelyApiException? RecentFailure(long version) =>
        _failure is { } failure && failure.Version == version && time.GetUtcNow() - failure.At < FailurePause ? failure.Exception : null;

    private string? StillGood(StoredConnection connection) =>
        connection.ExpiresAt > time.GetUtcNow() ? connection.AccessToken : null;
}
