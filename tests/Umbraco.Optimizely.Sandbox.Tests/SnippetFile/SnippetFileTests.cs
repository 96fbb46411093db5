using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Cdn;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Tests.SnippetFile;

public sealed class SnippetFileTests
{
    [Fact]
    public async Task Get_OfAProject_IsAScriptWithItsData()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = (await sandbox.GetAsync($"js/{TestSandbox.Project}.js", null)).Expect(HttpStatusCode.OK);
        Assert.Equal("text/javascript", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(answer.Response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(TimeSpan.FromSeconds(2), answer.Response.Headers.CacheControl!.MaxAge);
        Assert.DoesNotContain("/*DATAFILE*/", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"projectId\":\"21014920001\"", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.js")]
    [InlineData("x.js")]
    [InlineData("21014920001.css")]
    public async Task Get_OfNoProject_Is404(string file)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.GetAsync($"js/{file}", null)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Data_OfAnExperiment_HasTheAgreedShape()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await sandbox.PostAsync($"v2/pages/{experiment.PageId}/events", Example.Read("event-click-create-request"));
        var data = await DataAsync(sandbox);
        Assert.Equal(
            ["accountId", "anonymizeIp", "attributes", "audiences", "campaigns", "clientName", "clientVersion", "events", "eventsUrl", "lists", "pages",
                "projectId", "projectJavascript", "revision", "settings", "snippetId"],
            Example.Keys(data));
        Assert.Equal($"{sandbox.Server.BaseAddress}v1/events", data["eventsUrl"]!.GetValue<string>());
        Assert.Equal(["activationCode", "activationType", "apiName", "category", "conditions", "id", "name"], Example.Keys(data["pages"]![0]));
        Assert.Equal("and", data["pages"]![0]!["conditions"]![0]!.GetValue<string>());
        Assert.Equal(["apiName", "category", "eventType", "id", "name", "pageId", "selector"], Example.Keys(data["events"]![1]));
        Assert.Equal("#headline a", data["events"]![1]!["selector"]!.GetValue<string>());
        var campaign = data["campaigns"]![0]!;
        Assert.Equal(["audienceConditions", "experiments", "holdback", "id", "name", "pageIds"], Example.Keys(campaign));
        Assert.Equal("everyone", campaign["audienceConditions"]!.GetValue<string>());
        Assert.Equal("running", campaign["experiments"]![0]!["status"]!.GetValue<string>());
        var variation = campaign["experiments"]![0]!["variations"]![1]!;
        Assert.Equal(["actions", "id", "name", "weight"], Example.Keys(variation));
        Assert.Equal("attribute", variation["actions"]![0]!["changes"]![0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Data_ByState_KeepsPausedAndDropsArchived()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await sandbox.PatchAsync($"{experiment.Path}?action=pause", new JsonObject());
        Assert.Equal("paused", (await DataAsync(sandbox))["campaigns"]![0]!["experiments"]![0]!["status"]!.GetValue<string>());
        var exclude = new JsonObject { ["web_snippet"] = new JsonObject { ["exclude_disabled_experiments"] = true, ["exclude_names"] = true } };
        (await sandbox.PatchAsync($"v2/projects/{TestSandbox.Project}", exclude)).Expect(HttpStatusCode.OK);
        var data = await DataAsync(sandbox);
        Assert.Empty(data["campaigns"]!.AsArray());
        Assert.Null(data["pages"]![0]!["name"]);
        await sandbox.PatchAsync($"v2/projects/{TestSandbox.Project}", new JsonObject { ["web_snippet"] = new JsonObject { ["exclude_disabled_experiments"] = false } });
        await sandbox.DeleteAsync(experiment.Path);
        Assert.Empty((await DataAsync(sandbox))["campaigns"]!.AsArray());
    }

    [Fact]
    public async Task Revision_GrowsWithEveryChangeAndEqualsTheApi()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        var before = (await DataAsync(sandbox))["revision"]!.GetValue<string>();
        await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject());
        var after = (await DataAsync(sandbox))["revision"]!.GetValue<string>();
        Assert.NotEqual(before, after);
        Assert.Equal(after, (await sandbox.GetAsync($"v2/projects/{TestSandbox.Project}")).Json["web_snippet"]!["code_revision"]!.ToString());
    }

    [Fact]
    public async Task HostileNames_AreHarmlessInTheScript()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("page-create-request");
        body["name"] = "</script><script>alert(1)</script>\u2028\u2029";
        (await sandbox.PostAsync("v2/pages", body)).Expect(HttpStatusCode.Created);
        var script = (await sandbox.GetAsync($"js/{TestSandbox.Project}.js", null)).Text;
        Assert.DoesNotContain("</script", script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u2028', script);
        Assert.Equal(body["name"]!.GetValue<string>(), (await DataAsync(sandbox))["pages"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void Data_OfNoProject_IsNull()
    {
        using var database = new SandboxDatabase(null);
        Assert.Null(database.Run(db => Datafile.Create(new EntityStore(db), 5, "http://localhost")));
    }

    private static async Task<JsonNode> DataAsync(TestSandbox sandbox)
    {
        var script = (await sandbox.GetAsync($"js/{TestSandbox.Project}.js", null)).Text;
        var start = script.IndexOf("{\"accountId\"", StringComparison.Ordinal);
        // The data is one JSON value: read it up to its end and leave the script after it.
        var bytes = System.Text.Encoding.UTF8.GetBytes(script[start..]);
        var reader = new System.Text.Json.Utf8JsonReader(bytes, isFinalBlock: false, default);
        return JsonNode.Parse(ref reader)!;
    }
}
