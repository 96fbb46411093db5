namespace Umbraco.Optimizely.Api;

/// <summary>A refresh token to get an access token for. Its text form holds no secret.</summary>
/// <param name="ClientId">Id of the registered app.</param>
/// <param name="ClientSecret">Secret of the registered app.</param>
/// <param name="RefreshToken">The refresh token.</param>
public sealed record OAuthRefreshRequest(string ClientId, string ClientSecret, string RefreshToken)
{
    /// <inheritdoc />
    public override string ToString() => $"{nameof(OAuthRefreshRequest)} {{ ClientId = {ClientId} }}";
}
