using System.Net;
using TestSite.Host.Users;

namespace Umbraco.Optimizely.Tests.Host;

/// <summary>What only the token of Umbraco 17 does.</summary>
public sealed class AuthenticationPathTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CookiesAlone_AreRefused()
    {
        using var client = await fixture.Site.SignInAsync(DemoUsers.Admin, Token);
        client.DefaultRequestHeaders.Remove("Authorization");

        using var response = await client.GetAsync("/umbraco/backoffice/hosttests/access", Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task HeaderAlone_IsRefused()
    {
        using var client = fixture.Site.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer [redacted]");

        using var response = await client.GetAsync("/umbraco/backoffice/hosttests/access", Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task PathInCapitals_IsRefused()
    {
        using var client = await fixture.Site.SignInAsync(DemoUsers.Admin, Token);

        using var response = await client.GetAsync("/Umbraco/backoffice/hosttests/access", Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
