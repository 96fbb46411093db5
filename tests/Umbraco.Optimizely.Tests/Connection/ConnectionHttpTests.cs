using System.Net;
using System.Text.Json;
using System.Web;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Connection;

/// <summary>The dashboard's dance with Optimizely over real HTTP.</summary>
public sealed class ConnectionHttpTests(ConnectedSite site) : IClassFixture<ConnectedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OAuth_WholeDance_ConnectsTheSite()
    {
        await site.DisconnectAsync();
        Uri back = await SandboxConnection.ConsentAsync(await AuthorizeAsync());

        HttpStatusCode returned = await ReturnAsync(back);
        JsonElement waiting = (await site.CallAsync(HttpMethod.Get, "connection")).Body;
        (int status, JsonElement connected) = await site.CallAsync(HttpMethod.Post, "connection/complete");

        Assert.Equal(HttpStatusCode.Redirect, returned);
        Assert.Equal("code", waiting.GetProperty("pendingReturn").GetString());
        Assert.Equal(200, status);
        Assert.Equal("connected", connected.GetProperty("state").GetString());
        Assert.Equal("oauth", connected.GetProperty("kind").GetString());
        Assert.Equal("none", connected.GetProperty("pendingReturn").GetString());
        Assert.Equal("Ada Optimist", connected.GetProperty("user").GetProperty("name").GetString());
        Assert.Equal("Acme Media", connected.GetProperty("account").GetProperty("name").GetString());
        Assert.Equal("Ada Admin", connected.GetProperty("connectedBy").GetString());
        Assert.True(connected.GetProperty("oauthConfigured").GetBoolean());
        Assert.Equal(new Uri(site.Site.BaseAddress, $"{ConnectedSite.Api}connection/callback").AbsoluteUri, connected.GetProperty("redirectUri").GetString());
    }

    [Fact]
    public async Task OAuth_Denied_IsToldOnceAndNothingChanges()
    {
        await site.DisconnectAsync();
        await ReturnAsync(await SandboxConnection.ConsentAsync(await AuthorizeAsync(), "deny"));

        JsonElement waiting = (await site.CallAsync(HttpMethod.Get, "connection")).Body;
        (int status, JsonElement problem) = await site.CallAsync(HttpMethod.Post, "connection/complete");
        JsonElement after = (await site.CallAsync(HttpMethod.Get, "connection")).Body;

        Assert.Equal("denied", waiting.GetProperty("pendingReturn").GetString());
        Assert.Equal((409, "consentDenied"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal(("notConnected", "none"), (after.GetProperty("state").GetString(), after.GetProperty("pendingReturn").GetString()));
    }

    [Fact]
    public async Task Callback_UnknownOrUsedState_ChangesNothing()
    {
        await site.DisconnectAsync();
        Uri back = await SandboxConnection.ConsentAsync(await AuthorizeAsync());
        await ReturnAsync(new Uri(back.AbsoluteUri.Replace("state=", "state=x", StringComparison.Ordinal)));
        await ReturnAsync(new Uri(back, "?"));
        JsonElement unknown = (await site.CallAsync(HttpMethod.Get, "connection")).Body;

        await ReturnAsync(back);
        await site.CallAsync(HttpMethod.Post, "connection/complete");
        await ReturnAsync(back);
        JsonElement used = (await site.CallAsync(HttpMethod.Get, "connection")).Body;

        Assert.Equal("none", unknown.GetProperty("pendingReturn").GetString());
        Assert.Equal("none", used.GetProperty("pendingReturn").GetString());
        Assert.Equal("connected", used.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Token_Wrong_Is422OnItsField()
    {
        (int status, JsonElement problem) = await site.CallAsync(HttpMethod.Post, "connection/token", new { token = "2:wrong-token" });

        Assert.Equal((422, 422), (status, problem.GetProperty("status").GetInt32()));
        Assert.Single(problem.GetProperty("errors").GetProperty("token").EnumerateArray());
        Assert.DoesNotContain("2:wrong-token", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("{\"token\":{}}", "application/json")]
    [InlineData("token=x", "application/x-www-form-urlencoded")]
    public async Task Body_Unreadable_Is400WithASentence(string body, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ConnectedSite.Api + "connection/token");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, type);
        using HttpResponseMessage response = await site.Admin.SendAsync(request, Cancellation);
        JsonElement problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("badInput", problem.GetProperty("code").GetString());
        Assert.EndsWith(".", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_TooLarge_Is400() => Assert.Equal(
        400, (await site.CallAsync(HttpMethod.Post, "connection/token", new { token = new string('x', 1024 * 1024) })).Status);

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task OptimizelyFails_IsNever401Or5xx(int upstream)
    {
        await site.ConnectByTokenAsync();
        site.Sandbox.Control.AddFault(new SandboxFault
        {
            Operation = "list_projects", Status = upstream, Times = 50, Headers = new Dictionary<string, string> { ["Retry-After"] = "60" },
        });

        (int status, JsonElement problem) = await site.CallAsync(HttpMethod.Get, "projects?refresh=true");
        site.Sandbox.Control.ClearFaults();

        Assert.Equal(424, status);
        Assert.StartsWith("optimizely", problem.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(".", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_Refresh_IsTheTruth()
    {
        await site.ConnectByTokenAsync();
        site.Sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Status = 429, Times = 50, Headers = new Dictionary<string, string> { ["Retry-After"] = "60" } });

        string kept = (await site.CallAsync(HttpMethod.Get, "connection")).Body.GetProperty("state").GetString()!;
        string now = (await site.CallAsync(HttpMethod.Get, "connection?refresh=true")).Body.GetProperty("state").GetString()!;
        site.Sandbox.Control.ClearFaults();

        Assert.Equal(("connected", "rateLimited"), (kept, now));
    }

    [Fact]
    public async Task ResponsesLogsAndDatabase_WholeDance_HoldNoTokenInClear()
    {
        await site.DisconnectAsync();
        Uri back = await SandboxConnection.ConsentAsync(await AuthorizeAsync());
        string code = HttpUtility.ParseQueryString(back.Query)["code"]!;
        await ReturnAsync(back);
        JsonElement completed = (await site.CallAsync(HttpMethod.Post, "connection/complete")).Body;
        JsonElement projects = (await site.CallAsync(HttpMethod.Get, "projects")).Body;

        string token = (await site.Site.Services.GetToken())!;
        string answers = completed.GetRawText() + projects.GetRawText();

        // The web server may log the address of the return. Its code works once, and only with the client secret.
        string own = string.Join('\n', site.Logs.Lines
            .Where(line => !line.Category.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .Select(line => line.Text));

        AssertNone([code, token, "sandbox-secret"], answers + own);
        AssertNone([token, "sandbox-secret"], site.Logs.Text);
    }

    private static void AssertNone(string[] secrets, string text) => Assert.All(secrets, secret =>
    {
        Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(secret), text, StringComparison.Ordinal);
    });

    private async Task<Uri> AuthorizeAsync()
    {
        (int status, JsonElement body) = await site.CallAsync(HttpMethod.Post, "connection/authorize");
        Assert.Equal(200, status);
        return new Uri(body.GetProperty("url").GetString()!);
    }

    /// <summary>The browser comes back from another site: without cookies of this one.</summary>
    private async Task<HttpStatusCode> ReturnAsync(Uri back)
    {
        using HttpClient visitor = site.Site.CreateClient();
        using HttpResponseMessage response = await visitor.GetAsync(back, Cancellation);

        Assert.Contains("optimizely", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith("/umbraco", response.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("code=", response.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        return response.StatusCode;
    }
}
