namespace Umbraco.Optimizely.Connection;

/// <summary>The one row that holds the site's connection. Tokens are encrypted.</summary>
internal sealed class ConnectionRecord
{
    /// <summary>The only id there is.</summary>
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public required string Kind { get; set; }

    public required string AccessToken { get; set; }

    public string? RefreshToken { get; set; }

    public DateTimeOffset IssuedAt { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Grows with every write of tokens; a server refreshes only the version it has read.</summary>
    public long Version { get; set; }

    /// <summary>The server that is refreshing the tokens.</summary>
    public Guid? LeaseId { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    public bool IsRevoked { get; set; }

    public string? UserName { get; set; }

    public string? UserEmail { get; set; }

    public long? AccountId { get; set; }

    public string? AccountName { get; set; }

    public Guid ConnectedByKey { get; set; }

    public required string ConnectedByName { get; set; }

    public DateTimeOffset ConnectedAt { get; set; }
}
