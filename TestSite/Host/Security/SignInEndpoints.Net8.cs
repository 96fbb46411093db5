using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Users;

namespace TestSite.Host.Security;

/// <summary>Sign-in as in Umbraco 13, with the pair of antiforgery cookies.</summary>
internal static class SignInEndpoints
{
    private const string TokenCookie = "UMB-XSRF-TOKEN";
    private const string ValidationCookie = "UMB-XSRF-V";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/umbraco/backoffice/umbracoapi/authentication");
        group.MapPost("/PostLogin", SignInAsync);
        group.MapPost("/PostLogout", (HttpContext context) => context.SignOutAsync(SchemeNames.Cookie));
        group.MapGet("/GetCurrentUser", (HttpContext context) =>
        {
            SetTokens(context.Response);
            return Results.Json(new { name = context.User.Identity?.Name });
        }).RequireAuthorization("BackOfficeAccess");
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Credentials credentials, UserStore users)
    {
        if (users.SignIn(credentials.Username, credentials.Password) is not { } user)
        {
            return Results.BadRequest();
        }

        await context.SignInAsync(SchemeNames.Cookie, BackOfficeIdentity.Create(user, SchemeNames.Cookie));
        SetTokens(context.Response);
        return Results.Ok();
    }

    private static void SetTokens(HttpResponse response)
    {
        response.Cookies.Append(TokenCookie, Token(), new CookieOptions { SameSite = SameSiteMode.Strict, Path = "/" });
        response.Cookies.Append(ValidationCookie, Token(), new CookieOptions { SameSite = SameSiteMode.Strict, Path = "/", HttpOnly = true });
    }

    private static string Token() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(48));
}
