using System.Net;
using System.Net.Http.Json;

namespace TestSite.Host.Security;

/// <summary>Signs a client in as the back office of Umbraco 13 does.</summary>
internal static class SignInClient
{
    public static async Task SignInAsync(HttpClient client, CookieContainer cookies, string email, string password, CancellationToken cancellationToken)
    {
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");
        var credentials = new Credentials(email, password);
        using var response = await client.PostAsJsonAsync("umbraco/backoffice/umbracoapi/authentication/PostLogin", credentials, cancellationToken);
        response.EnsureSuccessStatusCode();
        var token = cookies.GetCookies(client.BaseAddress!)["UMB-XSRF-TOKEN"]!.Value;
        client.DefaultRequestHeaders.Add("X-UMB-XSRF-TOKEN", Uri.UnescapeDataString(token));
    }
}
