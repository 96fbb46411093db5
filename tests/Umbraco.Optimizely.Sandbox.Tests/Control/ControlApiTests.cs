using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Control;

public sealed class ControlApiTests
{
    private static readonly SandboxOptions Enabled = new() { EnableControl = true };

    [Theory]
    [InlineData("GET", "control/calls")]
    [InlineData("POST", "control/reset")]
    [InlineData("POST", "control/clock")]
    public async Task AnyCall_UnlessEnabled_Is404(string method, string path)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.SendAsync(new HttpMethod(method), path, new JsonObject(), null)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnyCall_FromAPageOfAnotherSite_Is404()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        foreach (var (name, value) in new[] { ("Origin", "http://evil.example"), ("Host", "evil.example") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "control/calls");
            request.Headers.TryAddWithoutValidation(name, value);
            Assert.Equal(HttpStatusCode.NotFound, (await sandbox.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task Clock_SetAndAdvanced_GoesOnFromThere()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        var answer = await sandbox.PostAsync("control/clock", new JsonObject { ["utcNow"] = "2030-01-01T00:00:00Z" }, null);
        Assert.StartsWith("2030-01-01T00:00:00", answer.Expect(HttpStatusCode.OK).Json["utcNow"]!.GetValue<string>(), StringComparison.Ordinal);
        await sandbox.PostAsync("control/clock", new JsonObject { ["advanceSeconds"] = 90 }, null);
        sandbox.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 2, 0, TimeSpan.Zero), sandbox.Control.UtcNow);
    }

    [Fact]
    public async Task Visitors_OfARunningExperiment_AreCounted()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        var experiment = await sandbox.CreateExperimentAsync();
        var body = new JsonObject
        {
            ["experimentId"] = experiment.Id,
            ["visitors"] = 5000,
            ["rates"] = new JsonObject { [experiment.Variations[1]] = 0.1 },
            ["metricEventId"] = experiment.EventId,
        };
        var added = (await sandbox.PostAsync("control/visitors", body, null)).Expect(HttpStatusCode.OK).Json["variations"]!;
        Assert.Equal(2500, added[0]!["visitors"]!.GetValue<int>());
        Assert.Equal(250, added[1]!["conversions"]!.GetValue<int>());
        await sandbox.PatchAsync($"{experiment.Path}?action=pause", new JsonObject());
        var refused = (await sandbox.PostAsync("control/visitors", body, null)).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("not running", refused.Json["error"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"experimentId\":5,\"visitors\":1}")]
    [InlineData("{\"visitors\":1}")]
    [InlineData("{\"experimentId\":\"x\",\"visitors\":1}")]
    [InlineData("{\"experiment\":5,\"visitors\":1}")]
    public async Task Visitors_OfNoExperiment_Is400(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        (await sandbox.PostAsync("control/visitors", JsonNode.Parse(body)!, null)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Visitors_WithARateOfNobody_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        var experiment = await sandbox.CreateExperimentAsync();
        foreach (var rates in new[] { new JsonObject { ["5"] = 0.1 }, new JsonObject { [experiment.Variations[0]] = 1.1 } })
        {
            var body = new JsonObject { ["experimentId"] = experiment.Id, ["visitors"] = 10, ["rates"] = rates };
            (await sandbox.PostAsync("control/visitors", body, null)).Expect(HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task Faults_OverHttp_ArePutAndCleared()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        var fault = JsonNode.Parse("""{"operation":"get_me","kind":"status","status":503,"delayMs":0,"times":5,"after":false,"headers":{"Retry-After":"5"}}""")!;
        (await sandbox.PostAsync("control/faults", fault, null)).Expect(HttpStatusCode.OK);
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.ServiceUnavailable);
        (await sandbox.DeleteAsync("control/faults", null)).Expect(HttpStatusCode.NoContent);
        (await sandbox.GetAsync("v2/me")).Expect(HttpStatusCode.OK);
        (await sandbox.PostAsync("control/faults", JsonNode.Parse("""{"operation":"get_me","kind":"explode"}""")!, null)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Calls_AreListedByOperationAndForgotten()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        await sandbox.GetAsync("v2/projects?per_page=7");
        await sandbox.GetAsync("v2/me", null);
        await sandbox.GetAsync("js/21014920001.js", null);
        var calls = (await sandbox.GetAsync("control/calls", null)).Expect(HttpStatusCode.OK).List;
        Assert.Equal(["list_projects", "get_me", "cdn"], calls.Select(c => c!["operation"]!.GetValue<string>()));
        var call = Assert.Single((await sandbox.GetAsync("control/calls?operation=list_projects", null)).List)!;
        Assert.Equal("GET", call["method"]!.GetValue<string>());
        Assert.Equal("/v2/projects", call["path"]!.GetValue<string>());
        Assert.Equal("?per_page=7", call["query"]!.GetValue<string>());
        Assert.Equal(200, call["status"]!.GetValue<int>());
        (await sandbox.DeleteAsync("control/calls", null)).Expect(HttpStatusCode.NoContent);
        Assert.Empty((await sandbox.GetAsync("control/calls", null)).List);
    }

    [Fact]
    public async Task Reset_BringsBackTheFirstDay()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        var experiment = await sandbox.CreateExperimentAsync();
        sandbox.Control.AdvanceClock(TimeSpan.FromDays(1));
        sandbox.Control.AddFault(new() { Operation = "*" });
        (await sandbox.PostAsync("control/reset", new JsonObject(), null)).Expect(HttpStatusCode.NoContent);
        Assert.Equal(TestSandbox.Now, sandbox.Control.UtcNow);
        Assert.Empty(sandbox.Control.Calls());
        (await sandbox.GetAsync(experiment.Path)).Expect(HttpStatusCode.NotFound);
        Assert.Equal(5, (await sandbox.GetAsync("v2/projects")).List.Count);
    }

    [Fact]
    public async Task Draft_AndTokens_OverHttp_Work()
    {
        await using var sandbox = await TestSandbox.StartAsync(Enabled);
        var experiment = await sandbox.CreateExperimentAsync();
        (await sandbox.PostAsync("control/draft", new JsonObject { ["experimentId"] = experiment.Id }, null)).Expect(HttpStatusCode.OK);
        (await sandbox.PostAsync("control/draft", new JsonObject { ["experimentId"] = 5 }, null)).Expect(HttpStatusCode.BadRequest);
        (await sandbox.PatchAsync(experiment.Path, new JsonObject { ["name"] = "x" })).Expect(HttpStatusCode.Conflict);
        (await sandbox.PostAsync("control/tokens/expire", new JsonObject(), null)).Expect(HttpStatusCode.NoContent);
        (await sandbox.PostAsync("control/tokens/revoke", new JsonObject(), null)).Expect(HttpStatusCode.NoContent);
    }
}
