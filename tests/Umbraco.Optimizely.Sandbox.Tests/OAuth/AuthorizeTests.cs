using System.Net;
using AngleSharp.Html.Parser;

namespace Umbraco.Optimizely.Sandbox.Tests.OAuth;

public sealed class AuthorizeTests
{
    private const string Valid =
        "client_id=5352110138&redirect_uri=http%3A%2F%2Flocalhost%3A5080%2Fcallback&response_type=code&scopes=all&state=a%2Bb%3D";

    [Fact]
    public async Task Show_ValidRequest_IsAFormWithAccountsAllowAndDeny()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = (await sandbox.GetAsync($"oauth2/authorize?{Valid}", null)).Expect(HttpStatusCode.OK);
        var page = new HtmlParser().ParseDocument(answer.Text);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(["21014920000", "21014930000"], page.QuerySelectorAll("label input[name=account_id]").Select(i => i.GetAttribute("value")));
        Assert.Single(page.QuerySelectorAll("input[name=account_id][checked]"));
        Assert.NotNull(page.QuerySelector("fieldset > legend"));
        Assert.Equal(["allow", "deny"], page.QuerySelectorAll("button[name=decision]").Select(b => b.GetAttribute("value")));
        Assert.Contains("Ada Optimist", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", string.Join(';', answer.Response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_WithAnAccount_ChoosesIt()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = new HtmlParser().ParseDocument((await sandbox.GetAsync($"oauth2/authorize?{Valid}&account_id=21014930000", null)).Text);
        Assert.Equal("21014930000", page.QuerySelector("input[name=account_id][checked]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("client_id=1&redirect_uri=http%3A%2F%2Flocalhost%2F&response_type=code&scopes=all")]
    [InlineData("client_id=5352110138&redirect_uri=http%3A%2F%2Fevil.example%2F&response_type=code&scopes=all")]
    [InlineData("client_id=5352110138&redirect_uri=https%3A%2F%2Fevil.example%2F&response_type=code&scopes=all")]
    [InlineData("client_id=5352110138&redirect_uri=javascript%3Aalert(1)&response_type=code&scopes=all")]
    [InlineData("client_id=5352110138&redirect_uri=http%3A%2F%2Flocalhost%2F%23x&response_type=code&scopes=all")]
    [InlineData("client_id=%3Cscript%3E&redirect_uri=http%3A%2F%2Flocalhost%2F&response_type=code&scopes=all")]
    [InlineData("")]
    public async Task Show_WithoutATrustedAddress_TellsTheUserAndNeverRedirects(string query)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = (await sandbox.GetAsync($"oauth2/authorize?{query}", null)).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("role=\"alert\"", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_ForAGivenHttpsOrigin_IsAllowed()
    {
        await using var sandbox = await TestSandbox.StartAsync(new SandboxOptions { SiteOrigins = ["https://site.example"] });
        const string query = "client_id=5352110138&redirect_uri=https%3A%2F%2Fsite.example%2Fcb&response_type=code&scope=all";
        (await sandbox.GetAsync($"oauth2/authorize?{query}", null)).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("response_type=secret&scopes=all", "unsupported_response_type")]
    [InlineData("response_type=code&scopes=read", "invalid_scope")]
    [InlineData("response_type=code", "invalid_scope")]
    public async Task Show_WithAWrongTypeOrScope_GoesBackWithAnError(string rest, string expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await sandbox.GetAsync($"oauth2/authorize?client_id=5352110138&redirect_uri=http%3A%2F%2Flocalhost%2Fcb%3Fa%3D1&state=s&{rest}", null);
        answer.Expect(HttpStatusCode.Redirect);
        Assert.Equal($"http://localhost/cb?a=1&error={expected}&state=s", answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Answer_Deny_GoesBackWithAccessDeniedAndTheState()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = (await AnswerAsync(sandbox, $"{Valid}&decision=deny&account_id=21014920000")).Expect(HttpStatusCode.Redirect);
        Assert.Equal("http://localhost:5080/callback?error=access_denied&state=a%2Bb%3D", answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Answer_AllowImplicit_PutsATokenIntoTheFragment()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var form = Valid.Replace("response_type=code", "response_type=token", StringComparison.Ordinal);
        var answer = (await AnswerAsync(sandbox, $"{form}&decision=allow&account_id=21014920000")).Expect(HttpStatusCode.Redirect);
        Assert.Matches("^http://localhost:5080/callback#access_token=2%3A.+&token_type=bearer&expires_in=7200&state=a%2Bb%3D$", answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Answer_WithAnotherAccount_IsRefused()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await AnswerAsync(sandbox, $"{Valid}&decision=allow&account_id=1")).Expect(HttpStatusCode.BadRequest);
    }

    internal static async Task<ApiAnswer> AnswerAsync(TestSandbox sandbox, string form)
    {
        using var content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        return await sandbox.SendContentAsync(HttpMethod.Post, "oauth2/authorize", content, null);
    }
}
