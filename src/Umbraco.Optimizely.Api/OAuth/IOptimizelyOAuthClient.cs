namespace Umbraco.Optimizely.Api;

/// <summary>
/// Consent and tokens. Failures are <see cref="OptimizelyApiException" /> without any of Optimizely's words, as these
/// might repeat a secret. Token requests are never repeated.
/// </summary>
public interface IOptimizelyOAuthClient
{
    /// <summary>Builds the address where a person gives consent.</summary>
    /// <param name="request">Who asks.</param>
    /// <returns>The address for the person's browser.</returns>
    Uri BuildAuthorizeUrl(OAuthAuthorizeRequest request);

    /// <summary>Exchanges the code that came back with the person for tokens. A code lives ten minutes and works once.</summary>
    /// <param name="request">The code and who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The tokens.</returns>
    Task<OAuthToken> ExchangeCodeAsync(OAuthCodeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets another access token. Any 4xx means that the person must give consent again.</summary>
    /// <param name="request">The refresh token and who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The token; without a refresh token in it the old one stays good.</returns>
    Task<OAuthToken> RefreshAsync(OAuthRefreshRequest request, CancellationToken cancellationToken = default);
}
