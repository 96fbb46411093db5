namespace Umbraco.Optimizely.Api;

/// <summary>Tokens as the token endpoint sends them. Its text form holds no token.</summary>
public sealed record OAuthToken
{
    /// <summary>Token to call with. Never null in what <see cref="IOptimizelyOAuthClient" /> returns.</summary>
    public string AccessToken { get; init; } = "";

    /// <summary>Token to get further access tokens with; null when the old one stays good.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>Seconds until the access token ends; 7200 when Optimizely does not say.</summary>
    public int ExpiresIn { get; init; } = 7200;

    /// <summary><c>bearer</c>.</summary>
    public string? TokenType { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{nameof(OAuthToken)} {{ ExpiresIn = {ExpiresIn} }}";
}
