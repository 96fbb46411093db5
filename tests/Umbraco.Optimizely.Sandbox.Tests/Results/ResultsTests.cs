using System.Net;
using System.Text.Json.Nodes;

namespace Umbraco.Optimizely.Sandbox.Tests.Results;

public sealed class ResultsTests
{
    [Fact]
    public async Task Get_BeforeTheStartAndBeforeAnyVisitor_Is204()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: false);
        foreach (var _ in new[] { "not started", "started" })
        {
            foreach (var path in new[] { $"{experiment.Path}/results", $"{experiment.Path}/timeseries", $"{experiment.Path}/report", $"v2/export/experiments/{experiment.Id}/results/csv" })
            {
                Assert.Empty((await sandbox.GetAsync(path)).Expect(HttpStatusCode.NoContent).Text);
            }

            await sandbox.PatchAsync($"{experiment.Path}?action=start", new JsonObject());
        }
    }

    [Fact]
    public async Task Get_SoonAfterTheStart_Is202WhenSoConfigured()
    {
        await using var sandbox = await TestSandbox.StartAsync(new SandboxOptions { ResultsDelaySeconds = 120 });
        var experiment = await sandbox.CreateExperimentAsync();
        experiment.AddVisitors(sandbox, 1000, 0.1, 0.1);
        Assert.Empty((await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.Accepted).Text);
        sandbox.Time.Advance(TimeSpan.FromSeconds(120));
        (await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_WithoutVisitorsWhenABodyIsWanted_HasTheCapturedShape()
    {
        await using var sandbox = await TestSandbox.StartAsync(new SandboxOptions { ZeroVisitorResults = true });
        var experiment = await sandbox.CreateExperimentAsync();
        var results = (await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.OK);
        var captured = Example.Object("results-zero-visitors");
        Assert.Equal(Example.Keys(captured).Append("is_stale").Order(StringComparer.Ordinal), Example.Keys(results.Json));
        var (expected, actual) = (captured["metrics"]![0]!, results.Json["metrics"]![0]!);
        Assert.Equal(Example.Keys(expected), Example.Keys(actual));
        foreach (var variation in experiment.Variations)
        {
            Assert.Equal(Example.Keys(expected["results"]!.AsObject().First().Value), Example.Keys(actual["results"]![variation]));
            Assert.Equal(
                Example.Keys(captured["reach"]!["variations"]!.AsObject().First().Value), Example.Keys(results.Json["reach"]!["variations"]![variation]));
        }
    }

    [Fact]
    public async Task Get_TheWorkedExample_HasItsNumbersAndShape()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: true, 5006, 4994);
        // 10012 and 9988 visitors with 1001 and 1151 conversions, in one look.
        experiment.AddVisitors(sandbox, 20000, 1001.0 / 10012, 1151.0 / 9988);
        var results = (await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.OK);
        var documented = Example.Object("results-winner-and-revenue");
        Assert.Equal(Example.Keys(documented), Example.Keys(results.Json));
        Assert.Equal(Example.Keys(documented["reach"]), Example.Keys(results.Json["reach"]));
        Assert.Equal(Example.Keys(documented["stats_config"]), Example.Keys(results.Json["stats_config"]));
        var (expected, actual) = (documented["metrics"]![0]!, results.Json["metrics"]![0]!);
        Assert.Equal(Example.Keys(expected), Example.Keys(actual));
        Assert.Equal(experiment.Variations[1], actual["conclusion"]!["winner"]!.GetValue<string>());
        var documentedIds = new[] { "5354395387290001", "5768090965770001" };
        for (var i = 0; i < 2; i++)
        {
            AssertSame(expected["results"]![documentedIds[i]]!, actual["results"]![experiment.Variations[i]]!);
            AssertSame(documented["reach"]!["variations"]![documentedIds[i]]!, results.Json["reach"]!["variations"]![experiment.Variations[i]]!);
        }

        Assert.DoesNotContain("\"value\":1001,", results.Text, StringComparison.Ordinal);
        Assert.Contains("\"value\":1001.0,", results.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TheCapturedCase_HasItsRatesAndShape()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: true, 5010, 4990);
        experiment.AddVisitors(sandbox, 976, 478.0 / 489, 474.0 / 487);
        var captured = Example.Object("results-captured-2022")["metrics"]![0]!;
        var actual = (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![0]!;
        Assert.Equal(Example.Keys(captured), Example.Keys(actual));
        var (expectedLift, lift) = (captured["results"]!["5768090965770001"]!["lift"]!, actual["results"]![experiment.Variations[1]]!["lift"]!);
        Assert.Equal(Example.Keys(expectedLift), Example.Keys(lift));
        Near(expectedLift["value"]!.GetValue<double>(), lift["value"]!.GetValue<double>());
        Assert.Equal(0.0, lift["significance"]!.GetValue<double>());
        Assert.Equal("worse", lift["lift_status"]!.GetValue<string>());
        Assert.InRange(lift["visitors_remaining"]!.GetValue<long>(), 1, long.MaxValue);
    }

    [Fact]
    public async Task Get_WhenAnEffectFades_KeepsItsSignificance()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        experiment.AddVisitors(sandbox, 20_000, 0.1, 0.12);
        var first = await LiftAsync(sandbox, experiment, 1);
        sandbox.Time.Advance(TimeSpan.FromMinutes(5));
        experiment.AddVisitors(sandbox, 20_000, 0.12, 0.1);
        var second = await LiftAsync(sandbox, experiment, 1);
        Assert.True(first["is_significant"]!.GetValue<bool>());
        Assert.Equal(first["significance"]!.GetValue<double>(), second["significance"]!.GetValue<double>());
        Assert.True(second["confidence_interval"]![0]!.GetValue<double>() >= first["confidence_interval"]![0]!.GetValue<double>());
        Assert.True(second["confidence_interval"]![1]!.GetValue<double>() <= first["confidence_interval"]![1]!.GetValue<double>());
    }

    [Fact]
    public async Task Get_WithMoreVariations_IsMoreCautious()
    {
        await using var two = await TestSandbox.StartAsync();
        await using var three = await TestSandbox.StartAsync();
        var (a, b) = (await two.CreateExperimentAsync(true, 5000, 5000), await three.CreateExperimentAsync(true, 3334, 3333, 3333));
        a.AddVisitors(two, 20_000, 0.1, 0.115);
        b.AddVisitors(three, 30_000, 0.1, 0.115, 0.1);
        var single = (await LiftAsync(two, a, 1))["significance"]!.GetValue<double>();
        var shared = (await LiftAsync(three, b, 1))["significance"]!.GetValue<double>();
        // Two hypotheses instead of one double the p-value; the groups differ by two visitors.
        Assert.InRange((1 - shared) / (1 - single), 1.95, 2.05);
    }

    [Fact]
    public async Task Get_WithTwoWinnersAndALoser_NamesTheBestAndTheWorst()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(true, 2500, 2500, 2500, 2500);
        experiment.AddVisitors(sandbox, 80_000, 0.1, 0.12, 0.13, 0.08);
        var metric = (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![0]!;
        Assert.Equal(experiment.Variations[2], metric["conclusion"]!["winner"]!.GetValue<string>());
        Assert.Equal(experiment.Variations[3], metric["conclusion"]!["loser"]!.GetValue<string>());
        Assert.Equal([experiment.Variations[2]], experiment.Variations.Where(v => metric["results"]![v]!["lift"]?["is_most_conclusive"] is not null));
        Assert.Equal(0, metric["results"]![experiment.Variations[3]]!["lift"]!["visitors_remaining"]!.GetValue<long>());
        Assert.Equal("win", (await sandbox.GetAsync($"{experiment.Path}/report")).Json["inferred_outcome"]!.GetValue<string>());
    }

    [Fact]
    public async Task Get_WhenLessIsBetter_TurnsBetterAndWorseRound()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        var metrics = experiment.Body["metrics"]!.DeepClone();
        metrics[0]!["winning_direction"] = "decreasing";
        await sandbox.PatchAsync($"{experiment.Path}?action=publish", new JsonObject { ["metrics"] = metrics });
        experiment.AddVisitors(sandbox, 40_000, 0.1, 0.12);
        var metric = (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![0]!;
        Assert.Equal("worse", metric["results"]![experiment.Variations[1]]!["lift"]!["lift_status"]!.GetValue<string>());
        Assert.Equal(["loser"], Example.Keys(metric["conclusion"]));
        Assert.Equal("loss", (await sandbox.GetAsync($"{experiment.Path}/report")).Json["inferred_outcome"]!.GetValue<string>());
    }

    [Fact]
    public async Task Get_WithABaselineOfZero_HasNoLiftValueAndNoEstimate()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        experiment.AddVisitors(sandbox, 100, 0, 0.1);
        var lift = await LiftAsync(sandbox, experiment, 1);
        Assert.Equal(["is_significant", "lift_status", "significance", "visitors_remaining"], Example.Keys(lift));
        Assert.Equal(9223372036854775807, lift["visitors_remaining"]!.GetValue<long>());
    }

    private static async Task<JsonNode> LiftAsync(TestSandbox sandbox, TestExperiment experiment, int variation) =>
        (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![0]!["results"]![experiment.Variations[variation]]!["lift"]!;

    /// <summary>The same keys and, but for ids and names, the same values.</summary>
    private static void AssertSame(JsonNode expected, JsonNode actual)
    {
        Assert.Equal(Example.Keys(expected), Example.Keys(actual));
        foreach (var (key, value) in expected.AsObject())
        {
            switch (value)
            {
                case JsonObject:
                    AssertSame(value, actual[key]!);
                    break;
                case JsonArray list:
                    Assert.All(list.Zip(actual[key]!.AsArray()), p => Near(p.First!.GetValue<double>(), p.Second!.GetValue<double>()));
                    break;
                case not null when value.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                    Near(value.GetValue<double>(), actual[key]!.GetValue<double>());
                    break;
                case not null when key is not ("variation_id" or "name"):
                    Assert.Equal(value.ToJsonString(), actual[key]!.ToJsonString());
                    break;
            }
        }
    }

    private static void Near(double expected, double actual) => Assert.InRange(actual - expected, -1e-12 * (1 + Math.Abs(expected)), 1e-12 * (1 + Math.Abs(expected)));
}
