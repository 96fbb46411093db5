namespace Umbraco.Optimizely.Connection;

/// <summary>One way to Optimizely's consent page and back.</summary>
internal sealed class OAuthStateRecord
{
    public Guid Id { get; set; }

    /// <summary>SHA-256 of the state: who reads the database cannot return in somebody else's place.</summary>
    public required string StateHash { get; set; }

    /// <summary>The only person who may use what comes back.</summary>
    public Guid UserKey { get; set; }

    public required string RedirectUri { get; set; }

    public OAuthReturn Return { get; set; }

    /// <summary>Encrypted; set when Optimizely sent the browser back with a code.</summary>
    public string? Code { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}
