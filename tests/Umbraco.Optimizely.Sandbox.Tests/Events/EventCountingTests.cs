using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Events;

public sealed class EventCountingTests
{
    private static readonly DateTimeOffset T0 = TestSandbox.Now;

    [Fact]
    public async Task Conversion_AfterTheDecision_CountsOncePerVisitor()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await new EventBatch("v1").Decide(experiment, 1, T0).SendAsync(sandbox);
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddSeconds(1)).SendAsync(sandbox);
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddSeconds(2)).SendAsync(sandbox);
        await new EventBatch("v2").Decide(experiment, 0, T0).SendAsync(sandbox);
        Assert.Equal([(1, 0), (1, 1)], await FiguresAsync(sandbox, experiment));
    }

    [Fact]
    public async Task Conversion_BeforeTheDecision_DoesNotCount()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        sandbox.Time.Advance(TimeSpan.FromMinutes(1));
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddSeconds(5)).SendAsync(sandbox);
        await new EventBatch("v1").Decide(experiment, 1, T0.AddSeconds(6)).SendAsync(sandbox);
        Assert.Equal([(0, 0), (1, 0)], await FiguresAsync(sandbox, experiment));
    }

    [Fact]
    public async Task Conversion_ThatOvertakesTheDecision_Counts()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddSeconds(9)).SendAsync(sandbox);
        await new EventBatch("v1").Decide(experiment, 1, T0.AddSeconds(6)).SendAsync(sandbox);
        Assert.Equal([(0, 0), (1, 1)], await FiguresAsync(sandbox, experiment));
    }

    [Fact]
    public async Task Event_SentAgainWithTheSameUuid_CountsOnce()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["metrics"] = Metrics(experiment.EventId, "count") });
        var batch = new EventBatch("v1").Decide(experiment, 1, T0).Convert(experiment.EventId, T0, uuid: "same");
        await batch.SendAsync(sandbox);
        await batch.SendAsync(sandbox);
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddSeconds(1), uuid: "other").SendAsync(sandbox);
        Assert.Equal([(0, 0), (1, 2)], await FiguresAsync(sandbox, experiment));
        Assert.Contains("received before", sandbox.Control.Calls("events")[1].Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_ForAnotherVariationLater_KeepsTheFirst()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await new EventBatch("v1").Decide(experiment, 0, T0).SendAsync(sandbox);
        await new EventBatch("v1").Decide(experiment, 1, T0.AddSeconds(1)).SendAsync(sandbox);
        Assert.Equal([(1, 0), (0, 0)], await FiguresAsync(sandbox, experiment));
    }

    [Fact]
    public async Task PageviewOfAPage_CountsForAMetricOnThatPage()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var article = await sandbox.CreatePageAsync("article");
        var experiment = await sandbox.CreateExperimentAsync();
        await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["metrics"] = Metrics(article, "unique") });
        await new EventBatch("v1").Decide(experiment, 1, T0).SendAsync(sandbox);
        await new EventBatch("v1").Convert(article, T0.AddSeconds(1), "pageview").SendAsync(sandbox);
        await new EventBatch("v2").Decide(experiment, 0, T0).SendAsync(sandbox);
        await new EventBatch("v2").Convert(experiment.PageId, T0.AddSeconds(1), "pageview").SendAsync(sandbox);
        await new EventBatch("v3").Decide(experiment, 0, T0).Convert(0, T0.AddSeconds(1), "pageview", key: "article").SendAsync(sandbox);
        Assert.Equal([(2, 1), (1, 1)], await FiguresAsync(sandbox, experiment));
    }

    [Fact]
    public async Task Revenue_OfAnyEvent_AddsUpInHundredths()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await new EventBatch("v1").Decide(experiment, 1, T0).Convert(experiment.EventId, T0, revenue: 2342, value: 1.5).SendAsync(sandbox);
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddSeconds(1), revenue: 58).SendAsync(sandbox);
        await new EventBatch("v2").Decide(experiment, 1, T0).SendAsync(sandbox);
        var revenue = (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![1]!["results"]![experiment.Variations[1]]!;
        Assert.Equal(2400, revenue["value"]!.GetValue<double>());
        Assert.Equal(1200, revenue["rate"]!.GetValue<double>());
        Assert.Equal(2_880_000, revenue["variance"]!.GetValue<double>());
    }

    [Fact]
    public async Task EnrichOrListedDecisions_SayWhichExperimentsAnEventCountsFor()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await sandbox.CreateExperimentAsync();
        var body = first.Body.DeepClone().AsObject();
        var second = new TestExperiment((await sandbox.PostAsync("v2/experiments?action=start", NewBody(body))).Expect(HttpStatusCode.Created).Object);
        await new EventBatch("v1").Decide(first, 1, T0).SendAsync(sandbox);
        // Listed: only the second experiment.
        await new EventBatch("v1").Decide(second, 1, T0).Convert(first.EventId, T0.AddSeconds(1)).SendAsync(sandbox);
        Assert.Equal([(0, 0), (1, 0)], await FiguresAsync(sandbox, first));
        Assert.Equal([(0, 0), (1, 1)], await FiguresAsync(sandbox, second));
        await new EventBatch("v1").Decide(second, 1, T0).Convert(first.EventId, T0.AddSeconds(2)).Enrich().SendAsync(sandbox);
        Assert.Equal([(0, 0), (1, 1)], await FiguresAsync(sandbox, first));
    }

    [Fact]
    public async Task Visitors_AfterAPause_DoNotCount()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        await new EventBatch("v1").Decide(experiment, 1, T0).SendAsync(sandbox);
        sandbox.Time.Advance(TimeSpan.FromMinutes(10));
        await sandbox.PatchAsync($"{experiment.Path}?action=pause", new JsonObject());
        sandbox.Time.Advance(TimeSpan.FromMinutes(10));
        await new EventBatch("v2").Decide(experiment, 1, T0.AddMinutes(20)).SendAsync(sandbox);
        await new EventBatch("v1").Convert(experiment.EventId, T0.AddMinutes(20)).SendAsync(sandbox);
        // On its way when the pause came.
        await new EventBatch("v3").Decide(experiment, 0, T0.AddMinutes(9)).SendAsync(sandbox);
        Assert.Equal([(1, 0), (1, 0)], await FiguresAsync(sandbox, experiment));
    }

    [Fact]
    public async Task WhatDoesNotCount_IsRemarkedInTheListOfCalls()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        await new EventBatch("v1").Decide(experiment, 1, T0).Convert(77, T0).SendAsync(sandbox);
        await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject());
        await new EventBatch("v1", 21014930000).Decide(experiment, 1, T0).SendAsync(sandbox);
        Assert.Contains("not started", sandbox.Control.Calls("events")[0].Note, StringComparison.Ordinal);
        Assert.Contains("event 77 is unknown", sandbox.Control.Calls("events")[0].Note, StringComparison.Ordinal);
        Assert.Contains("does not count", sandbox.Control.Calls("events")[1].Note, StringComparison.Ordinal);
        (await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.NoContent);
    }

    private static JsonObject NewBody(JsonObject created) => new()
    {
        ["project_id"] = TestSandbox.Project,
        ["name"] = "Second",
        ["page_ids"] = created["page_ids"]!.DeepClone(),
        ["metrics"] = created["metrics"]!.DeepClone(),
        ["variations"] = new JsonArray(new JsonObject { ["name"] = "A", ["weight"] = 5000 }, new JsonObject { ["name"] = "B", ["weight"] = 5000 }),
    };

    private static JsonArray Metrics(long eventId, string aggregator) =>
        new(new JsonObject { ["aggregator"] = aggregator, ["event_id"] = eventId, ["scope"] = "visitor", ["winning_direction"] = "increasing" });

    private static async Task<List<(int Samples, int Value)>> FiguresAsync(TestSandbox sandbox, TestExperiment experiment)
    {
        var results = (await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.OK).Json["metrics"]![0]!["results"]!;
        return experiment.Variations.Select(v => (results[v]!["samples"]!.GetValue<int>(), (int)results[v]!["value"]!.GetValue<double>())).ToList();
    }
}
