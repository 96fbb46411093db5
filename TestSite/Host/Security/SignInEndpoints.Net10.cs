using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using TestSite.Host.Users;

namespace TestSite.Host.Security;

/// <summary>Sign-in as in Umbraco 17: a cookie, then a code with PKCE, then tokens in httpOnly cookies.</summary>
internal static class SignInEndpoints
{
    private const string ClientId = "umbraco-back-office";
    private const string CodeCookie = "umbPkceCode";
    private const string ExposedCookie = "UMB_UCONTEXT_EXPOSED";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/umbraco/management/api/v1/security/back-office");
        group.MapPost("/login", SignInAsync);
        group.MapGet("/authorize", AuthorizeAsync);
        group.MapPost("/token", TokenAsync).DisableAntiforgery();
        group.MapPost("/revoke", Revoke).DisableAntiforgery();
        group.MapGet("/signout", SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Credentials credentials, UserStore users)
    {
        if (users.SignIn(credentials.Username, credentials.Password) is not { } user)
        {
            return Results.Problem(title: "Invalid credentials", statusCode: StatusCodes.Status401Unauthorized);
        }

        await context.SignInAsync(SchemeNames.Cookie, BackOfficeIdentity.Create(user, SchemeNames.Cookie));
        return Results.Ok();
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, TokenStore tokens)
    {
        var query = context.Request.Query;
        var redirectUri = query["redirect_uri"].ToString();
        var valid = query["client_id"] == ClientId && query["response_type"] == "code"
            && query["code_challenge_method"] == "S256" && IsOwn(context.Request, redirectUri);
        if (!valid)
        {
            return Results.BadRequest(new { error = "invalid_request" });
        }

        var signedIn = await context.AuthenticateAsync(SchemeNames.Cookie);
        if (BackOfficeIdentity.UserId(signedIn.Principal) is not { } userId)
        {
            var self = context.Request.Path + context.Request.QueryString;
            return Results.Redirect("/umbraco/login?ReturnUrl=" + Uri.EscapeDataString(self));
        }

        var code = tokens.IssueCode(userId, query["code_challenge"].ToString(), redirectUri);
        SetCookie(context, CodeCookie, code);
        return Results.Redirect(QueryHelpers.AddQueryString(redirectUri, new Dictionary<string, string?>
        {
            ["code"] = TokenHandler.Redacted,
            ["state"] = query["state"],
            ["iss"] = $"{context.Request.Scheme}://{context.Request.Host}/",
        }));
    }

    private static async Task<IResult> TokenAsync(HttpContext context, TokenStore tokens)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var pair = form["grant_type"].ToString() switch
        {
            "authorization_code" => tokens.ExchangeCode(Unredact(context, form["code"], CodeCookie), form["code_verifier"], form["redirect_uri"]),
            "refresh_token" => tokens.Refresh(Unredact(context, form["refresh_token"], TokenHandler.RefreshCookie)),
            _ => null,
        };
        if (pair is null || form["client_id"] != ClientId)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        SetCookie(context, TokenHandler.AccessCookie, pair.Access);
        SetCookie(context, TokenHandler.RefreshCookie, pair.Refresh);
        context.Response.Cookies.Append(ExposedCookie, "1", new CookieOptions { Path = "/", SameSite = SameSiteMode.Lax });
        context.Response.Cookies.Delete(TokenHandler.CookieName(context.Request, CodeCookie));
        return Results.Json(new Dictionary<string, object>
        {
            ["access_token"] = TokenHandler.Redacted,
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)TokenStore.AccessLifetime.TotalSeconds - 1,
            ["scope"] = "offline_access",
            ["refresh_token"] = TokenHandler.Redacted,
        });
    }

    private static IResult Revoke(HttpContext context, TokenStore tokens)
    {
        tokens.Revoke(Unredact(context, TokenHandler.Redacted, TokenHandler.AccessCookie));
        tokens.Revoke(Unredact(context, TokenHandler.Redacted, TokenHandler.RefreshCookie));
        return Results.Ok();
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, TokenStore tokens)
    {
        Revoke(context, tokens);
        await context.SignOutAsync(SchemeNames.Cookie);
        foreach (var name in new[] { TokenHandler.AccessCookie, TokenHandler.RefreshCookie, CodeCookie })
        {
            context.Response.Cookies.Delete(TokenHandler.CookieName(context.Request, name));
        }

        context.Response.Cookies.Delete(ExposedCookie);
        var target = context.Request.Query["post_logout_redirect_uri"].ToString();
        return Results.Redirect(IsOwn(context.Request, target) ? target : "/umbraco/logout");
    }

    private static string? Unredact(HttpContext context, string? value, string cookie) =>
        value == TokenHandler.Redacted ? context.Request.Cookies[TokenHandler.CookieName(context.Request, cookie)] : value;

    private static void SetCookie(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(TokenHandler.CookieName(context.Request, name), value, new CookieOptions
        {
            HttpOnly = true,
            Path = "/",
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
        });

    private static bool IsOwn(HttpRequest request, string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed)
        && parsed.Authority == request.Host.Value
        && parsed.Scheme == request.Scheme;
}
