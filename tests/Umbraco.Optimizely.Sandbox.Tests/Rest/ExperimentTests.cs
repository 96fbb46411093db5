using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

public sealed class ExperimentTests
{
    [Fact]
    public async Task Create_WithTheKnownBody_AnswersTheCapturedKeys()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        var captured = Example.Object("experiment-not-started");
        Assert.Equal(Example.Keys(captured), Example.Keys(experiment.Body));
        foreach (var index in new[] { 0, 1 })
        {
            var (expected, actual) = (captured["variations"]![index]!, experiment.Body["variations"]![index]!);
            Assert.Equal(Example.Keys(expected), Example.Keys(actual));
            Assert.Equal(Example.Keys(expected["actions"]![0]), Example.Keys(actual["actions"]![0]));
        }

        Assert.Equal(
            Example.Keys(captured["variations"]![1]!["actions"]![0]!["changes"]![0]),
            Example.Keys(experiment.Body["variations"]![1]!["actions"]![0]!["changes"]![0]));
        Assert.Equal("not_started", experiment.Body["status"]!.GetValue<string>());
        Assert.Equal(experiment.Body.ToJsonString(), (await sandbox.GetAsync(experiment.Path)).Object.ToJsonString());
    }

    [Fact]
    public async Task StartAndPause_AnswerTheCapturedKeys()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        var running = (await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject())).Expect(HttpStatusCode.OK);
        Assert.Equal(Example.Keys(Example.Read("experiment-running")), Example.Keys(running.Json));
        sandbox.Control.AdvanceClock(TimeSpan.FromDays(1));
        var paused = (await sandbox.PatchAsync($"{experiment.Path}?action=pause", new JsonObject())).Expect(HttpStatusCode.OK);
        Assert.Equal(Example.Keys(Example.Read("experiment-paused")), Example.Keys(paused.Json));
        Assert.Equal("2026-03-02T09:00:00.000000Z", paused.Json["earliest"]!.GetValue<string>());
        Assert.Equal("2026-03-03T09:00:00.000000Z", paused.Json["latest"]!.GetValue<string>());
        Assert.Null((await sandbox.PatchAsync($"{experiment.Path}?action=resume", new JsonObject())).Json["latest"]);
    }

    [Fact]
    public async Task ShareLink_OfAVariation_HasTheSeenForm()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        var link = experiment.Body["variations"]![1]!["actions"]![0]!["share_link"]!.GetValue<string>();
        Assert.Matches(
            $"^https://www\\.example\\.com/\\?optimizely_token=[0-9a-f]{{64}}&optimizely_x={experiment.Variations[1]}&optimizely_x_audiences="
            + $"&optimizely_preview_layer_ids={experiment.CampaignId}&optimizely_snippet=s3-{TestSandbox.Project}$",
            link);
    }

    [Fact]
    public async Task Create_WithUrlTargeting_MakesAHiddenPage()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = Example.Object("experiment-create-url-targeting-request");
        body["metrics"]![0]!["event_id"] = await sandbox.CreateEventAsync();
        var experiment = (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.Created);
        var captured = Example.Object("experiment-url-targeting");
        captured.Remove("description");
        Assert.Equal(Example.Keys(captured), Example.Keys(experiment.Json));
        var block = experiment.Json["url_targeting"]!;
        Assert.Equal(Example.Keys(captured["url_targeting"]), Example.Keys(block));
        Assert.StartsWith("21014920001_url_targeting_for_headline_test", block["key"]!.GetValue<string>(), StringComparison.Ordinal);
        var page = await sandbox.GetAsync($"v2/pages/{block["page_id"]}");
        Assert.True(page.Json["single_use"]!.GetValue<bool>());
    }

    [Fact]
    public async Task PatchVariations_WithIds_KeepsThemAndReplacesTheRest()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        var body = new JsonObject
        {
            ["variations"] = new JsonArray(
                new JsonObject { ["variation_id"] = experiment.VariationId(0), ["name"] = "Original", ["weight"] = 2000 },
                new JsonObject { ["name"] = "New", ["weight"] = 8000 }),
        };
        var changed = (await sandbox.PatchAsync(experiment.Path, body)).Expect(HttpStatusCode.OK).Json["variations"]!.AsArray();
        Assert.Equal(experiment.Variations[0], changed[0]!["variation_id"]!.ToString());
        Assert.DoesNotContain(changed[1]!["variation_id"]!.ToString(), experiment.Variations);
        Assert.Empty(changed[0]!["actions"]!.AsArray());
        body["variations"]![0]!["variation_id"] = 5;
        Assert.Contains("variation_id", (await sandbox.PatchAsync(experiment.Path, body)).Expect(HttpStatusCode.BadRequest).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patch_OfARunningExperiment_IsADraftUntilPublished()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        (await sandbox.PatchAsync(experiment.Path, new JsonObject { ["name"] = "Drafted" })).Expect(HttpStatusCode.OK);
        Assert.Contains("\"name\":\"Headline test\"", (await sandbox.GetAsync("js/21014920001.js")).Text, StringComparison.Ordinal);
        var conflict = (await sandbox.PatchAsync(experiment.Path, new JsonObject { ["name"] = "Again" })).Expect(HttpStatusCode.Conflict);
        Assert.Equal("conflict", conflict.Json["code"]!.GetValue<string>());
        (await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject())).Expect(HttpStatusCode.OK);
        Assert.Contains("\"name\":\"Drafted\"", (await sandbox.GetAsync("js/21014920001.js")).Text, StringComparison.Ordinal);
        (await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["name"] = "Again" })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Patch_AfterSomebodyDraftedInOptimizely_Is409AndPauseStillWorks()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        sandbox.Control.AddDraft(experiment.Id);
        (await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["name"] = "x" })).Expect(HttpStatusCode.Conflict);
        (await sandbox.PatchAsync($"{experiment.Path}?action=pause", new JsonObject())).Expect(HttpStatusCode.OK);
        (await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject())).Expect(HttpStatusCode.OK);
        (await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["name"] = "x" })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Delete_Twice_Is204Then410AndTheExperimentStays()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        (await sandbox.DeleteAsync(experiment.Path)).Expect(HttpStatusCode.NoContent);
        (await sandbox.DeleteAsync(experiment.Path)).Expect(HttpStatusCode.Gone);
        var listed = Assert.Single((await sandbox.GetAsync($"v2/experiments?project_id={TestSandbox.Project}")).List);
        Assert.Equal("archived", listed!["status"]!.GetValue<string>());
        Assert.Single((await sandbox.GetAsync($"v2/experiments?campaign_id={experiment.CampaignId}")).List);
    }

    [Fact]
    public async Task List_WithoutProjectOrCampaign_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.GetAsync("v2/experiments")).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Start_InAProjectArchivedMeanwhile_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        await sandbox.PatchAsync($"v2/projects/{TestSandbox.Project}", new JsonObject { ["status"] = "archived" });
        var answer = (await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject())).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("archived", answer.Message, StringComparison.Ordinal);
        Assert.Equal("not_started", (await sandbox.GetAsync(experiment.Path)).Json["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task AsynchronousCode_IsAnsweredAsAFileAddress()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        body["variations"]![1]!["actions"]![0]!["changes"] = new JsonArray(new JsonObject { ["type"] = "custom_code", ["value"] = "x()", ["async"] = true });
        var change = (await sandbox.PostAsync("v2/experiments", body)).Expect(HttpStatusCode.Created).Json["variations"]![1]!["actions"]![0]!["changes"]![0]!;
        Assert.Null(change["value"]);
        Assert.EndsWith(".js", change["src"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
