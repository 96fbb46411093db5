using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace TestSite.Host.Security;

/// <summary>Signs a client in as the back office of Umbraco 17 does: form, code with PKCE, tokens in cookies.</summary>
internal static class SignInClient
{
    private const string Api = "umbraco/management/api/v1/security/back-office/";

    public static async Task SignInAsync(HttpClient client, CookieContainer cookies, string email, string password, CancellationToken cancellationToken)
    {
        using var login = await client.PostAsJsonAsync(Api + "login", new Credentials(email, password), cancellationToken);
        login.EnsureSuccessStatusCode();

        var verifier = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var redirectUri = new Uri(client.BaseAddress!, "umbraco/oauth_complete").ToString();
        var challenge = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var authorize = QueryHelpers.AddQueryString(Api + "authorize", new Dictionary<string, string?>
        {
            ["client_id"] = "umbraco-back-office",
            ["redirect_uri"] = redirectUri,
            ["response_type"] = "code",
            ["state"] = "state",
            ["code_challenge"] = challenge,
            ["code_challenge_method"] = "S256",
        });
        using var code = await client.GetAsync(authorize, cancellationToken);

        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "umbraco-back-office",
            ["redirect_uri"] = redirectUri,
            ["code"] = TokenHandler.Redacted,
            ["code_verifier"] = verifier,
        });
        using var token = await client.PostAsync(Api + "token", form, cancellationToken);
        token.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + TokenHandler.Redacted);
    }
}
