using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace TestSite.Host.Security;

/// <summary>Codes and tokens of signed-in browsers, in memory: a restart signs everybody out.</summary>
internal sealed class TokenStore(TimeProvider time)
{
    public static readonly TimeSpan AccessLifetime = TimeSpan.FromHours(2);

    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan RefreshLifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Grant> _codes = new();
    private readonly ConcurrentDictionary<string, Grant> _access = new();
    private readonly ConcurrentDictionary<string, Grant> _refresh = new();

    /// <summary>A code that can be exchanged once by whoever knows the verifier of <paramref name="challenge"/>.</summary>
    public string IssueCode(int userId, string challenge, string redirectUri) =>
        Add(_codes, new Grant(userId, time.GetUtcNow() + CodeLifetime, challenge, redirectUri));

    public TokenPair? ExchangeCode(string? code, string? verifier, string? redirectUri)
    {
        var valid = code is not null && verifier is not null
            && _codes.TryRemove(code, out var grant)
            && IsAlive(grant)
            && grant.RedirectUri == redirectUri
            && grant.Challenge == WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))
            ? grant
            : null;
        return valid is null ? null : Issue(valid.UserId);
    }

    public TokenPair? Refresh(string? token) =>
        token is not null && _refresh.TryRemove(token, out var grant) && IsAlive(grant) ? Issue(grant.UserId) : null;

    public int? FindAccess(string? token) =>
        token is not null && _access.TryGetValue(token, out var grant) && IsAlive(grant) ? grant.UserId : null;

    public TokenPair Issue(int userId)
    {
        var now = time.GetUtcNow();
        return new TokenPair(
            Add(_access, new Grant(userId, now + AccessLifetime)),
            Add(_refresh, new Grant(userId, now + RefreshLifetime)));
    }

    public void Revoke(string? token)
    {
        if (token is not null)
        {
            _access.TryRemove(token, out _);
            _refresh.TryRemove(token, out _);
        }
    }

    private static string Add(ConcurrentDictionary<string, Grant> grants, Grant grant)
    {
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        grants[token] = grant;
        return token;
    }

    private bool IsAlive(Grant grant) => grant.Expires > time.GetUtcNow();

    private sealed record Grant(int UserId, DateTimeOffset Expires, string? Challenge = null, string? RedirectUri = null);
}
