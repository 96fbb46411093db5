namespace Umbraco.Optimizely.Connection;

/// <summary>The site's connection with its tokens in clear. A class, not a record: its text form must never show a token.</summary>
internal sealed class StoredConnection
{
    public required string Kind { get; init; }

    /// <summary>Null when it cannot be decrypted.</summary>
    public required string? AccessToken { get; init; }

    public required string? RefreshToken { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required DateTimeOffset? ExpiresAt { get; init; }

    public required long Version { get; init; }

    public required bool IsRevoked { get; init; }

    public required ConnectedIdentity Identity { get; init; }

    public required string ConnectedByName { get; init; }

    public required DateTimeOffset ConnectedAt { get; init; }

    /// <summary>False when the keys that encrypted the tokens are not those of this server.</summary>
    public bool IsReadable => AccessToken is not null;

    public bool IsUsable => !IsRevoked && IsReadable;

    public bool CanRefresh => IsUsable && RefreshToken is not null;
}
