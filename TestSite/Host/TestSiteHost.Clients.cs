using System.Net;
using TestSite.Host.Security;
using TestSite.Host.Users;

namespace TestSite.Host;

public sealed partial class TestSiteHost
{
    /// <summary>A client as a visitor's browser, with its own cookies; redirects are not followed.</summary>
    public HttpClient CreateClient() => CreateClient(new CookieContainer());

    /// <summary>A client as the browser of a signed-in user, with the headers that the back office of this version sends.</summary>
    public async Task<HttpClient> SignInAsync(DemoUser user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        var cookies = new CookieContainer();
        var client = CreateClient(cookies);
        await SignInClient.SignInAsync(client, cookies, user.Email, DemoUsers.Password, cancellationToken);
        return client;
    }

    private HttpClient CreateClient(CookieContainer cookies)
    {
        var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        return new HttpClient(handler) { BaseAddress = BaseAddress };
    }
}
