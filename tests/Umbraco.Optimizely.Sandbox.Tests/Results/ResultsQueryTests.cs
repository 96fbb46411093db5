using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Sandbox.Tests.Events;

namespace Umbraco.Optimizely.Sandbox.Tests.Results;

public sealed class ResultsQueryTests
{
    private static readonly DateTimeOffset T0 = TestSandbox.Now;

    [Fact]
    public async Task Window_IsRoundedInwardsToFiveMinutes()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await ThreeLooksAsync(sandbox);
        var all = (await sandbox.GetAsync($"{experiment.Path}/results")).Json;
        Assert.Equal(3000, all["reach"]!["total_count"]!.GetValue<int>());
        Assert.Equal("2026-03-02T09:00:00.000000Z", all["start_time"]!.GetValue<string>());
        Assert.Equal("2026-03-02T09:10:00.000000Z", all["end_time"]!.GetValue<string>());
        var part = (await sandbox.GetAsync($"{experiment.Path}/results?start_time=2026-03-02T09:00:01Z&end_time=2026-03-02T09:13:00Z")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal("2026-03-02T09:05:00.000000Z", part["start_time"]!.GetValue<string>());
        Assert.Equal("2026-03-02T09:10:00.000000Z", part["end_time"]!.GetValue<string>());
        Assert.Equal(1000, part["reach"]!["total_count"]!.GetValue<int>());
        var later = (await sandbox.GetAsync($"{experiment.Path}/results?start_time=2026-03-03T00:00:00Z")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(0, later["reach"]!["total_count"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("start_time=yesterday")]
    [InlineData("start_time=2026-03-02T09:01:00Z&end_time=2026-03-02T09:09:00Z")]
    [InlineData("browser=lynx")]
    [InlineData("browser=chrome&device=mobile")]
    [InlineData("attribute_id=5")]
    [InlineData("attribute_value=x")]
    [InlineData("baseline_variation_id=5")]
    [InlineData("baseline_variation_id=x")]
    public async Task Query_ThatMakesNoSense_Is400(string query)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await ThreeLooksAsync(sandbox);
        (await sandbox.GetAsync($"{experiment.Path}/results?{query}")).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Baseline_OfTheCallersChoice_TurnsTheLiftRound()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await ThreeLooksAsync(sandbox);
        var results = (await sandbox.GetAsync($"{experiment.Path}/results?baseline_variation_id={experiment.Variations[1]}")).Json["metrics"]![0]!["results"]!;
        Assert.True(results[experiment.Variations[1]]!["is_baseline"]!.GetValue<bool>());
        Assert.Null(results[experiment.Variations[1]]!["lift"]);
        Assert.Equal("worse", results[experiment.Variations[0]]!["lift"]!["lift_status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Segment_ByAttribute_CountsItsVisitorsAndNobodyOfAnUnknownBrowser()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        for (var i = 0; i < 4; i++)
        {
            var batch = new EventBatch($"v{i}").Decide(experiment, i % 2, T0).Convert(experiment.EventId, T0.AddSeconds(1)).Build();
            batch["visitors"]![0]!["attributes"] = new JsonArray(new JsonObject
            {
                ["type"] = "custom", ["entity_id"] = "77", ["key"] = "status", ["value"] = i == 0 ? "customer" : "prospect",
            });
            (await sandbox.PostAsync("v1/events", batch, null)).Expect(HttpStatusCode.NoContent);
        }

        var results = (await sandbox.GetAsync($"{experiment.Path}/results?attribute_id=77&attribute_value=prospect")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(3, results["reach"]!["total_count"]!.GetValue<int>());
        Assert.Equal(1, results["metrics"]![0]!["results"]![experiment.Variations[0]]!["value"]!.GetValue<double>());
        (await sandbox.GetAsync($"{experiment.Path}/results?browser=chrome")).Expect(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Timeseries_HasTheDocumentedShapeAndGrows()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await ThreeLooksAsync(sandbox);
        var series = (await sandbox.GetAsync($"{experiment.Path}/timeseries")).Expect(HttpStatusCode.OK).Json;
        var documented = Example.Object("timeseries");
        Assert.Equal(Example.Keys(documented).Append("is_stale").Order(StringComparer.Ordinal), Example.Keys(series));
        var (expected, actual) = (documented["metrics"]![0]!["results"]!["5768090965770001"]!, series["metrics"]![0]!["results"]![experiment.Variations[1]]!);
        Assert.Equal(Example.Keys(expected), Example.Keys(actual));
        var points = actual["timeseries"]!.AsArray();
        Assert.Equal(Example.Keys(expected["timeseries"]![0]), Example.Keys(points[0]));
        Assert.Equal([500, 1000, 1500], points.Select(p => p!["samples"]!.GetValue<int>()));
        Assert.Equal(["2026-03-02T09:05:00.000000Z", "2026-03-02T09:10:00.000000Z", "2026-03-02T09:15:00.000000Z"], points.Select(p => p!["time"]!.GetValue<string>()));
        var last = (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![0]!["results"]![experiment.Variations[1]]!["lift"]!;
        Assert.Equal(last["significance"]!.GetValue<double>(), points[2]!["lift"]!["significance"]!.GetValue<double>());
    }

    [Fact]
    public async Task Csv_HasTheDocumentedColumnsAndARowPerMetricAndVariation()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await ThreeLooksAsync(sandbox);
        var answer = (await sandbox.GetAsync($"v2/export/experiments/{experiment.Id}/results/csv")).Expect(HttpStatusCode.OK);
        Assert.Equal("text/csv", answer.Response.Content.Headers.ContentType!.MediaType);
        var rows = answer.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, rows.Length);
        Assert.Equal(21, rows[0].Split(',').Length);
        Assert.StartsWith("Start time (UTC),End time (UTC),Variation Name,Variation ID", rows[0], StringComparison.Ordinal);
        Assert.Contains($",Original,{experiment.Variations[0]},true,Newsletter signup,{experiment.EventId},unique,visitor,increasing,", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShareLink_IsAnAddress()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        var answer = (await sandbox.GetAsync($"{experiment.Path}/results/share")).Expect(HttpStatusCode.OK);
        Assert.StartsWith("https://app.optimizely.com/", answer.Json["url"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static async Task<TestExperiment> ThreeLooksAsync(TestSandbox sandbox)
    {
        var experiment = await sandbox.CreateExperimentAsync();
        for (var i = 0; i < 3; i++)
        {
            sandbox.Time.SetUtcNow(T0.AddMinutes(5 * i));
            sandbox.Control.AddVisitors(new BulkVisitors
            {
                ExperimentId = experiment.Id,
                Visitors = 1000,
                Rates = new Dictionary<string, double> { [experiment.Variations[0]] = 0.1, [experiment.Variations[1]] = 0.14 },
            });
        }

        return experiment;
    }
}
