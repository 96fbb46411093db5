using System.Net;
using TestSite.Host.Users;

namespace Umbraco.Optimizely.Tests.Host;

/// <summary>What only the cookie of Umbraco 13 does.</summary>
public sealed class AuthenticationPathTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anonymous_WithoutTheAjaxHeader_IsSentToTheSignIn()
    {
        using var client = fixture.Site.CreateClient();

        using var response = await client.GetAsync("/umbraco/backoffice/hosttests/access", Token);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/umbraco/login", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathWithAnExtension_IsNotAuthenticated()
    {
        using var client = await fixture.Site.SignInAsync(DemoUsers.Admin, Token);

        using var response = await client.GetAsync("/umbraco/backoffice/hosttests/access/export.csv", Token);

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task SignIn_SetsAReadableAndAHiddenAntiforgeryCookie()
    {
        using var client = fixture.Site.CreateClient();

        using var response = await SignInRequests.PostAsync(client, DemoUsers.Admin.Email, DemoUsers.Password);

        var cookies = response.Headers.GetValues("Set-Cookie").ToArray();
        Assert.DoesNotContain("httponly", cookies.Single(c => c.StartsWith("UMB-XSRF-TOKEN=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookies.Single(c => c.StartsWith("UMB-XSRF-V=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookies.Single(c => c.StartsWith("UMB_UCONTEXT=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
    }
}
