using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Connection;

/// <summary>Asks Optimizely for tokens with the site's registered application.</summary>
internal sealed class TokenExchange(IOptimizelyOAuthClient oauth, IOptionsMonitor<OptimizelyOptions> options)
{
    /// <summary>Tokens for the code of a consent.</summary>
    /// <exception cref="OptimizelyApiException">Optimizely refused or failed.</exception>
    public async Task<IssuedTokens> ExchangeAsync(string code, Uri redirectUri, CancellationToken cancellationToken)
    {
        OptimizelyOptions current = options.CurrentValue;
        OAuthToken token = await oauth.ExchangeCodeAsync(
            new OAuthCodeRequest(current.ClientId ?? string.Empty, current.ClientSecret ?? string.Empty, code, redirectUri), cancellationToken);
        return ToTokens(token);
    }

    /// <summary>Refreshed tokens; null when Optimizely no longer accepts the refresh token.</summary>
    /// <exception cref="OptimizelyApiException">Optimizely failed in another way; the refresh token may still be good.</exception>
    public async Task<IssuedTokens?> RefreshAsync(string refreshToken)
    {
        OptimizelyOptions current = options.CurrentValue;
        if (!current.HasOAuth)
        {
            // Nothing was revoked: the application is missing from the configuration, and may come back.
            throw new OptimizelyApiException("oauth.refresh", OptimizelyFailure.NotConnected);
        }

        try
        {
            return ToTokens(await oauth.RefreshAsync(
                new OAuthRefreshRequest(current.ClientId!, current.ClientSecret!, refreshToken), CancellationToken.None));
        }
        catch (OptimizelyApiException exception) when (exception.Failure is
            OptimizelyFailure.BadRequest or OptimizelyFailure.Unauthorized or OptimizelyFailure.Forbidden)
        {
            return null;
        }
    }

    private static IssuedTokens ToTokens(OAuthToken token) =>
        new(ConnectionKinds.OAuth, token.AccessToken, token.RefreshToken, TimeSpan.FromSeconds(token.ExpiresIn));
}
