using System.Globalization;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.OAuth;

/// <summary>The page that asks the user, and the answer of its form.</summary>
internal sealed class AuthorizeEndpoint(SandboxDatabase database, RedirectRules redirects, TimeProvider clock, CallPipeline pipeline)
{
    public Task ShowAsync(HttpContext context) => pipeline.RunAsync(context, "oauth.authorize", () =>
    {
        var request = AuthorizeRequest.Read(name => context.Request.Query[name]);
        return Task.FromResult(Refuse(request) ?? Show(request));
    });

    public Task AnswerAsync(HttpContext context) => pipeline.RunAsync(context, "oauth.authorize", async () =>
    {
        if (!context.Request.HasFormContentType)
        {
            return ConsentPage.Problem("The consent form was not sent as a form.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var request = AuthorizeRequest.Read(name => form[name]);
        return Refuse(request) ?? Decide(request, form["decision"] == "allow");
    });

    private Answer? Refuse(AuthorizeRequest request)
    {
        // Without a trusted address to go back to the user is told here.
        if (request.ClientId != SeedIds.ClientId)
        {
            return ConsentPage.Problem($"No application is registered with the client id “{request.ClientId}”.");
        }

        if (!redirects.IsAllowed(request.RedirectUri))
        {
            return ConsentPage.Problem($"The address “{request.RedirectUri}” is not registered for this application.");
        }

        if (request.ResponseType is not ("code" or "token"))
        {
            return Answer.Redirect(request.Back(("error", "unsupported_response_type")));
        }

        return request.Scopes == "all" ? null : Answer.Redirect(request.Back(("error", "invalid_scope")));
    }

    private Answer Show(AuthorizeRequest request) =>
        ConsentPage.Show(request, database.Run(db => new EntityStore(db).All(EntityKind.Account)));

    private Answer Decide(AuthorizeRequest request, bool allowed)
    {
        if (!allowed)
        {
            return Answer.Redirect(request.Back(("error", "access_denied")));
        }

        return database.Run(db =>
        {
            if (!long.TryParse(request.AccountId, CultureInfo.InvariantCulture, out var account)
                || new EntityStore(db).Find(EntityKind.Account, account) is null)
            {
                return ConsentPage.Problem("Choose one of your accounts.");
            }

            var now = clock.GetUtcNow();
            var tokens = new TokenStore(db);
            if (request.IsImplicit)
            {
                var token = tokens.CreateToken(TokenStore.Access, account, request.ClientId!, "administrator", now + TokenStore.AccessLifetime);
                return Answer.Redirect(request.Back(("access_token", token), ("token_type", "bearer"), ("expires_in", "7200")));
            }

            return Answer.Redirect(request.Back(("code", tokens.CreateCode(account, request.ClientId!, request.RedirectUri!, now))));
        });
    }
}
