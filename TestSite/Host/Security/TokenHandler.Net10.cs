using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TestSite.Host.Users;

namespace TestSite.Host.Security;

/// <summary>
/// The validation of the CMS: only below <c>/umbraco/</c> in lower case, only with the header. The client sends the literal
/// <c>[redacted]</c> there, and the token comes from its httpOnly cookie.
/// </summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenStore tokens, UserStore users)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Redacted = "[redacted]";
    public const string AccessCookie = "umbAccessToken";
    public const string RefreshCookie = "umbRefreshToken";

    private const string Prefix = "Bearer ";

    /// <summary>The name of a token's cookie; on HTTPS it is bound to the host.</summary>
    public static string CookieName(HttpRequest request, string name) => request.IsHttps ? "__Host-" + name : name;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    private AuthenticateResult Authenticate()
    {
        var header = Request.Headers.Authorization.ToString();
        var applies = Request.Path.Value?.StartsWith("/umbraco/", StringComparison.Ordinal) == true
            && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
        if (!applies)
        {
            return AuthenticateResult.NoResult();
        }

        var token = header[Prefix.Length..];
        if (token == Redacted)
        {
            token = Request.Cookies[CookieName(Request, AccessCookie)];
        }

        if (tokens.FindAccess(token) is not { } userId || users.Find(userId) is not { } user)
        {
            return AuthenticateResult.Fail("The token is not valid.");
        }

        return AuthenticateResult.Success(new AuthenticationTicket(BackOfficeIdentity.Create(user, Scheme.Name), Scheme.Name));
    }
}
