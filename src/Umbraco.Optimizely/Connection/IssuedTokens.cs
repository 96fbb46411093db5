namespace Umbraco.Optimizely.Connection;

/// <summary>Tokens in clear on their way into the database. A class: its text form must never show one.</summary>
internal sealed class IssuedTokens(string kind, string accessToken, string? refreshToken, TimeSpan? lifetime)
{
    public string Kind { get; } = kind;

    public string AccessToken { get; } = accessToken;

    public string? RefreshToken { get; } = refreshToken;

    /// <summary>Null for a token that does not end by itself.</summary>
    public TimeSpan? Lifetime { get; } = lifetime;
}
