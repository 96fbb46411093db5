using System.Net;
using System.Web;

namespace Umbraco.Optimizely.Sandbox.Tests.OAuth;

public sealed class TokenTests
{
    private const string Redirect = "http://localhost:5080/callback";
    private const string Client = "client_id=5352110138&client_secret=sandbox-secret";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Exchange_InQueryOrForm_GivesBothTokens(bool asForm)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = (await TokenAsync(sandbox, Exchange(await CodeAsync(sandbox)), asForm)).Expect(HttpStatusCode.OK);
        Assert.Equal(["access_token", "expires_in", "refresh_token", "token_type"], Example.Keys(answer.Json));
        Assert.Equal(7200, answer.Json["expires_in"]!.GetValue<int>());
        Assert.Equal("bearer", answer.Json["token_type"]!.GetValue<string>());
        (await sandbox.GetAsync("v2/me", Token(answer))).Expect(HttpStatusCode.OK);
        Assert.DoesNotContain(sandbox.Control.Calls("oauth.token"), c => c.Query is not null);
    }

    [Fact]
    public async Task Exchange_ForTheOtherAccount_SeesOnlyItsProjects()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await TokenAsync(sandbox, Exchange(await CodeAsync(sandbox, "21014930000")));
        var project = Assert.Single((await sandbox.GetAsync("v2/projects", Token(answer))).List);
        Assert.Equal("Globex Website", project!["name"]!.GetValue<string>());
        (await sandbox.GetAsync($"v2/projects/{TestSandbox.Project}", Token(answer))).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Exchange_Twice_IsRefused()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var code = await CodeAsync(sandbox);
        (await TokenAsync(sandbox, Exchange(code))).Expect(HttpStatusCode.OK);
        var second = (await TokenAsync(sandbox, Exchange(code))).Expect(HttpStatusCode.BadRequest);
        Assert.Equal("invalid_grant", second.Json["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task Exchange_AfterTenMinutes_IsRefused()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var (early, late) = (await CodeAsync(sandbox), await CodeAsync(sandbox));
        sandbox.Time.Advance(TimeSpan.FromSeconds(599));
        (await TokenAsync(sandbox, Exchange(early))).Expect(HttpStatusCode.OK);
        sandbox.Time.Advance(TimeSpan.FromSeconds(1));
        (await TokenAsync(sandbox, Exchange(late))).Expect(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("grant_type=authorization_code", "grant_type=password")]
    [InlineData("client_secret=sandbox-secret", "client_secret=wrong")]
    [InlineData("client_id=5352110138", "client_id=1")]
    [InlineData("callback", "elsewhere")]
    [InlineData("code=2", "code=3")]
    public async Task Exchange_WithAWrongParameter_Is400(string part, string wrong)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var parameters = Exchange(await CodeAsync(sandbox)).Replace(part, wrong, StringComparison.Ordinal);
        (await TokenAsync(sandbox, parameters)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Exchange_WithAValueThatDiffersBetweenQueryAndForm_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var parameters = Exchange(await CodeAsync(sandbox));
        using var different = new StringContent("grant_type=refresh_token", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        (await sandbox.SendContentAsync(HttpMethod.Post, $"oauth2/token?{parameters}", different, null)).Expect(HttpStatusCode.BadRequest);
        using var same = new StringContent("grant_type=authorization_code", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        (await sandbox.SendContentAsync(HttpMethod.Post, $"oauth2/token?{parameters}", same, null)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Refresh_AfterExpiry_GivesAnAccessTokenAndNoRefreshToken()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await TokenAsync(sandbox, Exchange(await CodeAsync(sandbox)));
        sandbox.Time.Advance(TimeSpan.FromSeconds(7200));
        (await sandbox.GetAsync("v2/me", Token(first))).Expect(HttpStatusCode.Unauthorized);
        var refreshed = (await TokenAsync(sandbox, Refresh(first))).Expect(HttpStatusCode.OK);
        Assert.Equal(["access_token", "expires_in", "token_type"], Example.Keys(refreshed.Json));
        (await sandbox.GetAsync("v2/me", Token(refreshed))).Expect(HttpStatusCode.OK);
        (await TokenAsync(sandbox, Refresh(first))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ExpireAndRevoke_AreToldApart()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await TokenAsync(sandbox, Exchange(await CodeAsync(sandbox)));
        sandbox.Control.ExpireTokens();
        (await sandbox.GetAsync("v2/me", Token(first))).Expect(HttpStatusCode.Unauthorized);
        var second = (await TokenAsync(sandbox, Refresh(first))).Expect(HttpStatusCode.OK);
        sandbox.Control.RevokeTokens();
        (await sandbox.GetAsync("v2/me", Token(second))).Expect(HttpStatusCode.Forbidden);
        (await TokenAsync(sandbox, Refresh(first))).Expect(HttpStatusCode.BadRequest);
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task RefreshToken_IsNoAccessToken()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await TokenAsync(sandbox, Exchange(await CodeAsync(sandbox)));
        (await sandbox.GetAsync("v2/me", first.Json["refresh_token"]!.GetValue<string>())).Expect(HttpStatusCode.Unauthorized);
    }

    private static string Token(ApiAnswer answer) => answer.Json["access_token"]!.GetValue<string>();

    private static string Exchange(string code) =>
        $"{Client}&grant_type=authorization_code&code={Uri.EscapeDataString(code)}&redirect_uri={Uri.EscapeDataString(Redirect)}";

    private static string Refresh(ApiAnswer answer) =>
        $"{Client}&grant_type=refresh_token&refresh_token={Uri.EscapeDataString(answer.Json["refresh_token"]!.GetValue<string>())}";

    private static async Task<ApiAnswer> TokenAsync(TestSandbox sandbox, string parameters, bool asForm = false)
    {
        using var form = asForm ? new StringContent(parameters, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") : null;
        return await sandbox.SendContentAsync(HttpMethod.Post, asForm ? "oauth2/token" : $"oauth2/token?{parameters}", form, null);
    }

    private static async Task<string> CodeAsync(TestSandbox sandbox, string account = "21014920000")
    {
        var form = $"client_id=5352110138&redirect_uri={Uri.EscapeDataString(Redirect)}&response_type=code&scopes=all&decision=allow&account_id={account}";
        var answer = (await AuthorizeTests.AnswerAsync(sandbox, form)).Expect(HttpStatusCode.Redirect);
        return HttpUtility.ParseQueryString(answer.Response.Headers.Location!.Query)["code"]!;
    }
}
