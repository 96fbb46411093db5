namespace Umbraco.Optimizely.Api;

/// <summary>A code to exchange for tokens. Its text form holds no secret.</summary>
/// <param name="ClientId">Id of the registered app.</param>
/// <param name="ClientSecret">Secret of the registered app.</param>
/// <param name="Code">The code that came back.</param>
/// <param name="RedirectUri">The same address as in the authorize request.</param>
public sealed record OAuthCodeRequest(string ClientId, string ClientSecret, string Code, Uri RedirectUri)
{
    /// <inheritdoc />
    public override string ToString() => $"{nameof(OAuthCodeRequest)} {{ ClientId = {ClientId} }}";
}
