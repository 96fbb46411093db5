using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>Codes and tokens within one transaction.</summary>
internal sealed class TokenStore(DbSession db)
{
    public const string Access = "access";
    public const string Refresh = "refresh";
    public static readonly TimeSpan AccessLifetime = TimeSpan.FromSeconds(7200);
    public static readonly TimeSpan CodeLifetime = TimeSpan.FromSeconds(600);

    public string CreateCode(long accountId, string clientId, string redirectUri, DateTimeOffset now)
    {
        var code = NewSecret();
        db.Execute(
            "INSERT INTO oauth_code(value, account_id, client_id, redirect_uri, expires_at) VALUES($v, $a, $c, $r, $e)",
            ("$v", code), ("$a", accountId), ("$c", clientId), ("$r", redirectUri), ("$e", (now + CodeLifetime).ToUnixTimeSeconds()));
        return code;
    }

    /// <summary>Uses the code up. Null when it is unknown, used, too old or another client's or address's.</summary>
    public long? RedeemCode(string code, string clientId, string redirectUri, DateTimeOffset now)
    {
        var account = db.Scalar<long?>(
            "SELECT account_id FROM oauth_code WHERE value = $v AND client_id = $c AND redirect_uri = $r AND expires_at > $now AND used = 0",
            ("$v", code), ("$c", clientId), ("$r", redirectUri), ("$now", now.ToUnixTimeSeconds()));
        db.Execute("UPDATE oauth_code SET used = 1 WHERE value = $v", ("$v", code));
        return account;
    }

    public string CreateToken(string kind, long accountId, string clientId, string role, DateTimeOffset? expiresAt)
    {
        var token = NewSecret();
        db.Execute(
            "INSERT INTO token(value, kind, account_id, client_id, role, expires_at) VALUES($v, $k, $a, $c, $r, $e)",
            ("$v", token), ("$k", kind), ("$a", accountId), ("$c", clientId), ("$r", role), ("$e", expiresAt?.ToUnixTimeSeconds()));
        return token;
    }

    public AccessToken? Find(string value) => db.Query(
        "SELECT value, kind, account_id, client_id, role, expires_at, revoked FROM token WHERE value = $v", Read, ("$v", value)).FirstOrDefault();

    public void ExpireAccess(DateTimeOffset now) =>
        db.Execute("UPDATE token SET expires_at = $now WHERE kind = 'access'", ("$now", now.ToUnixTimeSeconds()));

    public void RevokeAll() => db.Execute("UPDATE token SET revoked = 1 WHERE kind <> 'personal'");

    // Tokens of the service begin with "2:" and are otherwise opaque.
    private static string NewSecret() => "2:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    private static AccessToken Read(SqliteDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetString(4),
        reader.IsDBNull(5) ? null : DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64(5)), reader.GetInt64(6) != 0);
}
