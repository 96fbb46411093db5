using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.OAuth;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Turns the bearer token into a caller: 401 for a missing, unknown or expired one, 403 for a revoked one.</summary>
internal static class TokenCheck
{
    private const string Scheme = "Bearer ";

    public static Caller Authorize(DbSession db, string header, DateTimeOffset now)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw ApiProblem.Unauthorized("Authentication is required");
        }

        var token = new TokenStore(db).Find(header[Scheme.Length..].Trim());
        if (token is null || token.Kind == TokenStore.Refresh || token.ExpiresAt <= now)
        {
            throw ApiProblem.Unauthorized("The token is invalid or has expired");
        }

        return token.Revoked ? throw ApiProblem.Forbidden("The token was revoked") : new Caller(token.AccountId, token.Role);
    }
}
