using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TestSite.Host;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Security;

namespace Umbraco.Optimizely.Tests.Host;

public sealed class AuthenticationTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const string Path = "/umbraco/backoffice/hosttests/";

    private TestSiteHost Site => fixture.Site;

    [Theory]
    [InlineData("access")]
    [InlineData("content")]
    [InlineData("settings")]
    public async Task Anonymous_IsRefused(string action)
    {
        using var client = Site.CreateClient();
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");

        using var response = await client.GetAsync(Path + action, Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("admin@example.com", "access", HttpStatusCode.OK)]
    [InlineData("admin@example.com", "content", HttpStatusCode.OK)]
    [InlineData("admin@example.com", "settings", HttpStatusCode.OK)]
    [InlineData("editor@example.com", "access", HttpStatusCode.OK)]
    [InlineData("editor@example.com", "content", HttpStatusCode.OK)]
    [InlineData("editor@example.com", "settings", HttpStatusCode.Forbidden)]
    [InlineData("reader@example.com", "content", HttpStatusCode.OK)]
    [InlineData("reader@example.com", "settings", HttpStatusCode.Forbidden)]
    public async Task SignedIn_ReachesOnlyTheirSections(string email, string action, HttpStatusCode expected)
    {
        using var client = await Site.SignInAsync(DemoUsers.All.Single(u => u.Email == email), Token);

        using var response = await client.GetAsync(Path + action, Token);

        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.OK)
        {
            Assert.Equal(email, await response.Content.ReadAsStringAsync(Token));
        }
    }

    [Fact]
    public async Task OpenAction_OfASignedInUser_HasNoCurrentUser()
    {
        using var client = await Site.SignInAsync(DemoUsers.Admin, Token);

        Assert.Equal("nobody", await client.GetStringAsync(Path + "open", Token));
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_IsRefused()
    {
        using var client = Site.CreateClient();

        using var response = await SignInRequests.PostAsync(client, "admin@example.com", "wrong");

        Assert.InRange((int)response.StatusCode, 400, 401);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}

[ApiController]
[Route("[umbracoBackOffice]/backoffice/hosttests")]
public sealed class HostTestsController(IBackOfficeSecurityAccessor security) : ControllerBase
{
    private string Who => security.BackOfficeSecurity?.CurrentUser?.Email ?? "nobody";

    [HttpGet("access")]
    [Authorize(Policy = "BackOfficeAccess")]
    public string Access() => Who;

    [HttpGet("content")]
    [Authorize(Policy = "SectionAccessContent")]
    public string Content() => Who;

    [HttpGet("settings")]
    [Authorize(Policy = "SectionAccessSettings")]
    public string Settings() => Who;

    [HttpGet("open")]
    [AllowAnonymous]
    public string Open() => Who;
}
