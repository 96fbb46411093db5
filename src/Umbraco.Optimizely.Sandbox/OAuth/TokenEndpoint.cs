using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>Exchanges codes and refresh tokens; parameters in the query string (documented) or in a form.</summary>
internal sealed class TokenEndpoint(SandboxDatabase database, TimeProvider clock, CallPipeline pipeline)
{
    private static readonly Dictionary<string, string> NoStore = new() { ["Cache-Control"] = "no-store" };

    public Task HandleAsync(HttpContext context) => pipeline.RunAsync(context, "oauth.token", async () =>
    {
        var parameters = await ReadAsync(context);
        return parameters is null ? Error("invalid_request", "A parameter has two values.") : database.Run(db => Exchange(db, parameters));
    });

    private Answer Exchange(DbSession db, Dictionary<string, string> parameters)
    {
        string? Value(string name) => parameters.GetValueOrDefault(name);
        if (Value("client_id") != SeedIds.ClientId || Value("client_secret") != SeedIds.ClientSecret)
        {
            return Error("invalid_client", "Client id or secret are wrong.");
        }

        var tokens = new TokenStore(db);
        return Value("grant_type") switch
        {
            "authorization_code" => Redeem(tokens, Value("code") ?? "", Value("redirect_uri") ?? ""),
            "refresh_token" => Refresh(tokens, Value("refresh_token") ?? ""),
            _ => Error("unsupported_grant_type", "Unknown grant type."),
        };
    }

    private Answer Redeem(TokenStore tokens, string code, string redirectUri)
    {
        if (tokens.RedeemCode(code, SeedIds.ClientId, redirectUri, clock.GetUtcNow()) is not { } account)
        {
            return Error("invalid_grant", "The code is unknown, used, expired, or for another redirect address.");
        }

        var body = Granted(tokens, account);
        body["refresh_token"] = tokens.CreateToken(TokenStore.Refresh, account, SeedIds.ClientId, "administrator", null);
        return Answer.Ok(body) with { Headers = NoStore };
    }

    private Answer Refresh(TokenStore tokens, string value)
    {
        if (tokens.Find(value) is not { Kind: TokenStore.Refresh, Revoked: false } token)
        {
            return Error("invalid_grant", "The refresh token is unknown or revoked.");
        }

        // No new refresh token: the old one stays good.
        return Answer.Ok(Granted(tokens, token.AccountId)) with { Headers = NoStore };
    }

    private JsonObject Granted(TokenStore tokens, long account) => new()
    {
        ["access_token"] = tokens.CreateToken(
            TokenStore.Access, account, SeedIds.ClientId, "administrator", clock.GetUtcNow() + TokenStore.AccessLifetime),
        ["expires_in"] = (int)TokenStore.AccessLifetime.TotalSeconds,
        ["token_type"] = "bearer",
    };

    private static async Task<Dictionary<string, string>?> ReadAsync(HttpContext context)
    {
        var values = new Dictionary<string, string>();
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        foreach (var (name, texts) in context.Request.Query.Concat(form ?? Enumerable.Empty<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>()))
        {
            foreach (var text in texts)
            {
                if (!values.TryAdd(name, text ?? "") && values[name] != text)
                {
                    return null;
                }
            }
        }

        return values;
    }

    private static Answer Error(string code, string note) =>
        new(400, new JsonObject { ["error"] = code }) { Headers = NoStore, Note = note };
}
