using System.Net;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Sandbox.Events;

namespace Umbraco.Optimizely.Sandbox.Tests.Results;

public sealed class BulkVisitorsTests
{
    [Fact]
    public async Task Bulk_FiveThousandVisitors_FollowTheWeightsAndRatesExactly()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync(start: true, 3334, 3333, 3333);
        var added = sandbox.Control.AddVisitors(new BulkVisitors
        {
            ExperimentId = experiment.Id,
            Visitors = 5000,
            Rates = experiment.Variations.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => 0.1 * (p.i + 1)),
            SpreadSeconds = 3600,
        });
        Assert.Equal([1667, 1667, 1666], added.Select(a => a.Visitors));
        Assert.Equal([167, 333, 500], added.Select(a => a.Conversions));
        var results = (await sandbox.GetAsync($"{experiment.Path}/results")).Json;
        Assert.Equal(5000, results["reach"]!["total_count"]!.GetValue<int>());
        for (var i = 0; i < 3; i++)
        {
            var variation = results["metrics"]![0]!["results"]![experiment.Variations[i]]!;
            Assert.Equal(added[i].Visitors, variation["samples"]!.GetValue<int>());
            Assert.Equal(added[i].Conversions, variation["value"]!.GetValue<double>());
        }
    }

    [Theory]
    [InlineData(10, new long[] { 5000, 5000 }, new[] { 5, 5 })]
    [InlineData(3, new long[] { 5000, 5000 }, new[] { 2, 1 })]
    [InlineData(1, new long[] { 1, 9999 }, new[] { 0, 1 })]
    [InlineData(0, new long[] { 5000, 5000 }, new[] { 0, 0 })]
    [InlineData(7, new long[] { 0, 10000 }, new[] { 0, 7 })]
    [InlineData(2_000_000_000, new long[] { 3334, 3333, 3333 }, new[] { 666_800_000, 666_600_000, 666_600_000 })]
    public void Share_OfAnyNumber_AddsUp(int total, long[] weights, int[] expected) => Assert.Equal(expected, BulkCounting.Share(total, weights));

    [Fact]
    public async Task Get_OverALotOfVisitors_IsTheSameHoweverTheyCame()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var experiment = await sandbox.CreateExperimentAsync();
        experiment.AddVisitors(sandbox, 100_000, 0.1, 0.11);
        var once = (await sandbox.GetAsync($"{experiment.Path}/results")).Expect(HttpStatusCode.OK).Json["metrics"]!.ToJsonString();
        Assert.Equal(once, (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]!.ToJsonString());
        experiment.AddVisitors(sandbox, 100_000, 0.1, 0.11);
        var sample = (await sandbox.GetAsync($"{experiment.Path}/results")).Json["metrics"]![0]!["results"]![experiment.Variations[1]]!;
        Assert.Equal(100_000, sample["samples"]!.GetValue<int>());
    }
}
