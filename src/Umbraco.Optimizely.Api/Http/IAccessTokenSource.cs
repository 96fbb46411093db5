namespace Umbraco.Optimizely.Api;

/// <summary>
/// Where calls get their access token. Register an implementation as a singleton; what it throws reaches the caller.
/// </summary>
public interface IAccessTokenSource
{
    /// <summary>Gives the token to call with.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The token; null when there is none: the call then fails with <see cref="OptimizelyFailure.NotConnected" />.</returns>
    ValueTask<string?> GetAsync(CancellationToken cancellationToken);

    /// <summary>Gives another token because Optimizely refused one with 401 or 403. Called at most once for each call.</summary>
    /// <param name="rejectedToken">The token that was refused. When a newer one is at hand already, that is the answer.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Another token; null, or the same one, when there is no other: the refusal then stands.</returns>
    ValueTask<string?> RenewAsync(string rejectedToken, CancellationToken cancellationToken);
}
