namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>A token as it is stored.</summary>
internal sealed record AccessToken(string Value, string Kind, long AccountId, string? ClientId, string Role, DateTimeOffset? ExpiresAt, bool Revoked);
