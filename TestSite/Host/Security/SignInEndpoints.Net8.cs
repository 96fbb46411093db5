using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

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
        group.MapGet("/GetCurrentUser", (HttpContext context, IBackOfficeSecurityAccessor security) =>
        {
            SetTokens(context.Response);
            return Results.Json(Current(security.BackOfficeSecurity!.CurrentUser!));
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
        return Results.Json(Current(user));
    }

    private static object Current(IUser user) => new
    {
        id = user.Id,
        name = user.Name,
        email = user.Email,
        locale = user.Language,
        userGroups = user.Groups.Select(g => g.Alias),
        allowedSections = user.AllowedSections,
        remainingAuthSeconds = 1200,
    };

    private static void SetTokens(HttpResponse response)
    {
        response.Cookies.Append(TokenCookie, Token(), new CookieOptions { SameSite = SameSiteMode.Strict, Path = "/" });
        response.Cookies.Append(ValidationCookie, Token(), new CookieOptions { SameSite = SameSiteMode.Strict, Path = "/", HttpOnly = true });
    }

    private static string Token() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(48));
}
