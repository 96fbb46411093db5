using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Rest;

public sealed class ExperimentStateTests
{
    [Theory]
    [InlineData("not_started", "publish", "not_started")]
    [InlineData("not_started", "start", "running")]
    [InlineData("not_started", "pause", null)]
    [InlineData("not_started", "resume", null)]
    [InlineData("not_started", "unarchive", null)]
    [InlineData("running", "publish", "running")]
    [InlineData("running", "start", null)]
    [InlineData("running", "pause", "paused")]
    [InlineData("running", "resume", null)]
    [InlineData("running", "unarchive", null)]
    [InlineData("paused", "publish", "paused")]
    [InlineData("paused", "start", "running")]
    [InlineData("paused", "pause", null)]
    [InlineData("paused", "resume", "running")]
    [InlineData("paused", "unarchive", null)]
    [InlineData("archived", "publish", null)]
    [InlineData("archived", "start", null)]
    [InlineData("archived", "pause", null)]
    [InlineData("archived", "resume", null)]
    [InlineData("archived", "unarchive", "paused")]
    public async Task Action_InEveryState_MovesOrIs400(string state, string action, string? expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: state != "not_started");
        await BringToAsync(sandbox, experiment, state);
        var answer = await sandbox.PatchAsync($"{experiment.Path}?action={action}", new JsonObject());
        answer.Expect(expected is null ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
        Assert.Equal(expected ?? state, (await sandbox.GetAsync(experiment.Path)).Json["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("start", "running")]
    [InlineData("publish", "not_started")]
    [InlineData("pause", "paused")]
    public async Task Create_WithAnAction_HasThatState(string action, string expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        var created = (await sandbox.PostAsync($"v2/experiments?action={action}", body)).Expect(HttpStatusCode.Created);
        Assert.Equal(expected, created.Json["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("resume")]
    [InlineData("unarchive")]
    [InlineData("unpublish")]
    public async Task Create_WithAnActionThatItHasNot_Is400(string action)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var body = await sandbox.NewExperimentBodyAsync();
        (await sandbox.PostAsync($"v2/experiments?action={action}", body)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Patch_WithAStatus_DoesNotChangeIt()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        var answer = await sandbox.PatchAsync(experiment.Path, new JsonObject { ["status"] = "running", ["type"] = "a/b", ["archived"] = true });
        Assert.Equal("not_started", answer.Expect(HttpStatusCode.OK).Json["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Patch_OfAnArchivedExperiment_Is400()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await sandbox.DeleteAsync(experiment.Path);
        (await sandbox.PatchAsync(experiment.Path, new JsonObject { ["name"] = "x" })).Expect(HttpStatusCode.BadRequest);
        (await sandbox.PatchAsync($"{experiment.Path}?action=unarchive", new JsonObject { ["name"] = "x" })).Expect(HttpStatusCode.BadRequest);
    }

    private static async Task BringToAsync(TestSandbox sandbox, TestExperiment experiment, string state)
    {
        if (state == "paused")
        {
            (await sandbox.PatchAsync($"{experiment.Path}?action=pause", new JsonObject())).Expect(HttpStatusCode.OK);
        }
        else if (state == "archived")
        {
            (await sandbox.DeleteAsync(experiment.Path)).Expect(HttpStatusCode.NoContent);
        }
    }
}
