using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Connection;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Servers.Processes;

/// <summary>Two processes of the test site's program on one database.</summary>
public sealed class TwoServersTests(TwoServers servers) : IClassFixture<TwoServers>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connect_BegunOnAAndReturnedToB_IsFinishedOnB()
    {
        await ConnectAsync();

        Assert.Equal("connected", (await servers.A.CallAsync(HttpMethod.Get, "connection?refresh=true")).GetProperty("state").GetString());
        Assert.Equal("ada@acme.example", (await servers.A.CallAsync(HttpMethod.Get, "connection")).GetProperty("user").GetProperty("email").GetString());
    }

    [Fact]
    public async Task TwentyCallsOverBoth_TokenEnded_AreAnsweredAfterOneRefresh()
    {
        await ConnectAsync();
        await using var database = new DatabaseFile(servers.Database);

        // Optimizely has ended the token; both servers still hold it, and it is old enough to be refreshed.
        database.Run("UPDATE optimizelyConnection SET IssuedAt = '2026-01-01 00:00:00'");
        servers.Sandbox.Control.ExpireTokens();
        using var control = new HttpClient(new SocketsHttpHandler()) { BaseAddress = servers.Sandbox.BaseAddress };
        servers.Sandbox.Control.ClearCalls();
        servers.Sandbox.Control.AddFault(new SandboxFault { Operation = "oauth.token", Kind = SandboxFaultKind.Delay, DelayMs = 500 });

        JsonElement[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(index => (index % 2 == 0 ? servers.A : servers.B)
            .CallAsync(HttpMethod.Get, index % 4 < 2 ? "connection?refresh=true" : "projects?refresh=true")));

        Assert.All(answers, answer => Assert.True(
            answer.TryGetProperty("state", out JsonElement state) ? state.GetString() == "connected" : answer.GetProperty("total").GetInt32() > 0,
            answer.GetRawText()));
        JsonElement refreshes = await control.GetFromJsonAsync<JsonElement>("control/calls?operation=oauth.token", Cancel);
        Assert.Equal(1, refreshes.GetArrayLength());
    }

    [Fact]
    public async Task Project_ChangedOnA_IsInThePagesOfB()
    {
        await ConnectAsync();
        JsonElement projects = await servers.A.CallAsync(HttpMethod.Get, "projects");
        string[] ids = [.. projects.GetProperty("items").EnumerateArray().Take(2).Select(project => project.GetProperty("id").GetString()!)];
        Assert.Equal(2, ids.Length);
        foreach (string project in new[] { ids[0], ids[1], ids[0] })
        {
            await servers.A.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = project });
            var watch = Stopwatch.StartNew();
            Assert.Contains($"/js/{project}.js", await servers.A.Visitor.GetStringAsync("/", Cancel), StringComparison.Ordinal);
            await Eventually.IsTrueAsync(async () =>
                (await servers.B.Visitor.GetStringAsync("/", Cancel)).Contains($"/js/{project}.js", StringComparison.Ordinal));
            TestContext.Current.TestOutputHelper?.WriteLine($"In B's pages after {watch.ElapsedMilliseconds} ms.");
        }
    }

    [Fact]
    public async Task Servers_KeysShared_SeeEachOther()
    {
        foreach (SiteProcess server in new[] { servers.A, servers.B })
        {
            JsonElement status = await StatusAsync(server, count: 2);

            Assert.Equal(JsonValueKind.Null, status.GetProperty("problem").ValueKind);
            Assert.Equal(
                [$"{Environment.MachineName} ({servers.A.Id})", $"{Environment.MachineName} ({servers.B.Id})"],
                status.GetProperty("servers").EnumerateArray().Select(one => one.GetProperty("name").GetString()).Order());
        }
    }

    [Fact]
    public async Task Servers_OneWithKeysOfItsOwn_IsToldOnAllByName()
    {
        int stranger;
        await using (SiteProcess c = await servers.StartAsync("--keys", servers.KeysOf("others")))
        {
            stranger = c.Id;
            JsonElement onA = await ProblemAsync(servers.A);
            JsonElement onC = await ProblemAsync(c);

            Assert.Contains($"{Environment.MachineName} ({stranger})", onA.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Contains($"{Environment.MachineName} ({servers.A.Id})", onC.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Contains("SetApplicationName", onA.GetProperty("steps").GetRawText(), StringComparison.Ordinal);
            Assert.Contains("cannot read what these servers", c.Output, StringComparison.Ordinal);
        }

        // It was killed and could not say so.
        await using var database = new DatabaseFile(servers.Database);
        database.Run($"UPDATE optimizelyServers SET SeenAt = '2026-01-01 00:00:00' WHERE ProcessId = {stranger}");
        await StatusAsync(servers.A, count: 2);
    }

    private static async Task<JsonElement> StatusAsync(SiteProcess server, int count)
    {
        JsonElement status = default;
        await Eventually.IsTrueAsync(async () =>
        {
            status = await server.CallAsync(HttpMethod.Get, "servers");
            return status.GetProperty("servers").GetArrayLength() == count;
        });
        return status;
    }

    private static async Task<JsonElement> ProblemAsync(SiteProcess server)
    {
        JsonElement problem = (await StatusAsync(server, count: 3)).GetProperty("problem");
        Assert.Equal("keysNotShared", problem.GetProperty("code").GetString());
        return problem;
    }

    /// <summary>Begins on A; the balancer sends the browser that comes back, and the rest of the person's work, to B.</summary>
    private async Task ConnectAsync()
    {
        await servers.A.CallAsync(HttpMethod.Post, "connection/disconnect");
        JsonElement begun = await servers.A.CallAsync(HttpMethod.Post, "connection/authorize");
        Uri back = await SandboxConnection.ConsentAsync(new Uri(begun.GetProperty("url").GetString()!));
        using HttpResponseMessage returned = await servers.B.Admin.GetAsync(back.PathAndQuery, Cancel);
        Assert.Equal(302, (int)returned.StatusCode);
        Assert.Equal("code", (await servers.B.CallAsync(HttpMethod.Get, "connection")).GetProperty("pendingReturn").GetString());
        JsonElement connected = await servers.B.CallAsync(HttpMethod.Post, "connection/complete");
        Assert.Equal("connected", connected.GetProperty("state").GetString());
    }
}
