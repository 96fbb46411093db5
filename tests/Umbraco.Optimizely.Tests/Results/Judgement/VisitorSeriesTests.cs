using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

public sealed class VisitorSeriesTests
{
    private static readonly DateTimeOffset Start = new(2024, 11, 22, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Count_TwoPeriods_ExpectsOfEachWhatItsWeightsGive()
    {
        // 1,000 visitors at 50:50, then 1,000 at 90:10.
        var counts = VisitorSeries.Count(
            [Period(0, 5000), Period(20, 9000)],
            Series((5, 260, 240), (10, 500, 500), (30, 950, 550), (35, 1400, 600)));

        Assert.Equal([("a", 1400.0, 1400.0), ("b", 600.0, 600.0)], counts.Select(c => (c.Id, c.Observed, c.Expected)));
    }

    [Fact]
    public void Count_IntervalInWhichWeightsChanged_IsLeftOut()
    {
        var counts = VisitorSeries.Count(
            [Period(0, 5000), Period(12, 9000)],
            Series((5, 250, 250), (10, 500, 500), (15, 570, 530), (20, 1020, 580)));

        Assert.Equal([("a", 950.0, 950.0), ("b", 550.0, 550.0)], counts.Select(c => (c.Id, c.Observed, c.Expected)));
    }

    [Fact]
    public void Count_PointMissingForOneVariation_CountsItWhenItComes()
    {
        var series = Series((5, 100, 100), (10, 200, 200));
        series["b"] = series["b"] with { Timeseries = [series["b"].Timeseries![1]] };

        var counts = VisitorSeries.Count([Period(0, 5000)], series);

        Assert.Equal([200.0, 200.0], counts.Select(c => c.Observed));
        Assert.Equal([200.0, 200.0], counts.Select(c => c.Expected));
    }

    [Fact]
    public void Count_VariationThatWasAddedLater_IsExpectedFromThen()
    {
        var counts = VisitorSeries.Count(
            [Period(0, 5000), new(Start.AddMinutes(20), new Dictionary<string, int> { ["a"] = 5000, ["b"] = 2500, ["c"] = 2500 })],
            Series((5, 250, 250), (10, 500, 500), (30, 700, 600)));

        Assert.Equal([650.0, 575.0, 75.0], counts.OrderBy(c => c.Id).Select(c => c.Expected));
    }

    private static WeightPeriod Period(int minutes, int first) => new(
        minutes == 0 ? DateTimeOffset.MinValue : Start.AddMinutes(minutes), new Dictionary<string, int> { ["a"] = first, ["b"] = 10_000 - first });

    private static Dictionary<string, VariationTimeseries> Series(params (int Minutes, long A, long B)[] points) => new()
    {
        ["a"] = new VariationTimeseries { Timeseries = [.. points.Select(p => new TimeseriesPoint { Time = Start.AddMinutes(p.Minutes), Samples = p.A })] },
        ["b"] = new VariationTimeseries { Timeseries = [.. points.Select(p => new TimeseriesPoint { Time = Start.AddMinutes(p.Minutes), Samples = p.B })] },
    };
}
