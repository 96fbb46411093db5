using System.Net;
using System.Text.Json;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Results.Timeseries;

namespace Umbraco.Optimizely.Tests.Results.Timeseries;

public sealed class TimeseriesTests : IDisposable
{
    private readonly CannedResults _host = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Get_Example_IsMapped()
    {
        _host.Optimizely.Body = CannedResults.Data("timeseries");

        var series = await GetAsync();

        Assert.Equal((ResultsStates.Ready, false, _host.Time.GetUtcNow()), (series.State, series.IsStale, series.FetchedAt));
        var metric = Assert.Single(series.Metrics);
        Assert.Equal(("Opened the page", true, "increasing"), (metric.Name, metric.Primary, metric.WinningDirection));
        Assert.Equal(["Original headline", "Other headline"], metric.Variations.Select(v => v.Title));
        var time = new DateTimeOffset(2024, 11, 22, 8, 5, 0, TimeSpan.Zero);
        Assert.Equal(
            new TimeseriesPointModel(time, 100, 10, 0.1, null, null, null, null, false), Assert.Single(metric.Variations[0].Points));
        Assert.Equal(
            new TimeseriesPointModel(time, 100, 12, 0.12, 0.2, null, null, 0, false), Assert.Single(metric.Variations[1].Points));
    }

    [Fact]
    public async Task Get_FourteenDays_IsThinnedEvenlyWithTheFirstAndTheLast()
    {
        var times = Series.Times(14 * 288, TimeSpan.FromMinutes(5));
        _host.Optimizely.Body = Series.Write(times, (i, _) => (i + 1) * 3);

        var points = (await GetAsync()).Metrics[0].Variations[1].Points;

        Assert.InRange(points.Count, 100, SeriesThinning.Most);
        Assert.Equal((times[0], times[^1]), (points[0].Time, points[^1].Time));
        Assert.All(points, p => Assert.Equal((Array.IndexOf(times, p.Time) + 1) * 3, p.Visitors));
        Assert.All(points, p => Assert.Equal((0.25 - (1.0 / (p.Visitors + 1)), 0.25 + (2.0 / (p.Visitors + 1))), (p.Low!.Value, p.High!.Value)));
        Assert.DoesNotContain(points, p => p.AfterGap);
    }

    [Fact]
    public async Task Get_TwoDaysWithoutFigures_AreAGap()
    {
        var times = Series.Times(14 * 288, TimeSpan.FromMinutes(5));
        DateTimeOffset[] counted = [.. times.Where((_, i) => i is < 5 * 288 or >= 7 * 288)];
        _host.Optimizely.Body = Series.Write(counted, (i, _) => i + 1);

        var points = (await GetAsync()).Metrics[0].Variations[1].Points;

        var after = Assert.Single(points, p => p.AfterGap);
        var before = points[points.ToList().IndexOf(after) - 1];
        Assert.True(before.Time <= times[(5 * 288) - 1] && after.Time >= times[7 * 288]);
    }

    [Fact]
    public async Task Get_FewPoints_AreAllKept()
    {
        DateTimeOffset[] times = [.. Series.Times(5, TimeSpan.FromMinutes(5)), Series.Start.AddHours(9), Series.Start.AddHours(9.1)];
        _host.Optimizely.Body = Series.Write(times, (i, _) => i + 1);

        var points = (await GetAsync()).Metrics[0].Variations[0].Points;

        Assert.Equal(times, points.Select(p => p.Time));
        Assert.Equal([false, false, false, false, false, true, false], points.Select(p => p.AfterGap));
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, ResultsStates.Computing)]
    [InlineData(HttpStatusCode.NoContent, ResultsStates.NoData)]
    public async Task Get_EmptyAnswer_SaysWhy(HttpStatusCode status, string state)
    {
        _host.Optimizely.Status = status;

        var series = await GetAsync();

        Assert.Equal((state, 0), (series.State, series.Metrics.Count));
    }

    [Fact]
    public async Task Get_NotStarted_AsksForNoFigures()
    {
        var series = await _host.Timeseries.GetAsync(_host.NotStarted(), refresh: true, Cancel);

        Assert.Equal((ResultsStates.NotStarted, 0), (series.State, _host.Optimizely.Calls));
    }

    [Fact]
    public async Task Get_FiftyPanelsAndTheirResults_CauseOneCallEach()
    {
        (_host.Optimizely.Body, _host.Optimizely.Series) = (CannedResults.Data("results-captured-2022"), CannedResults.Data("timeseries"));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(GetAsync)));
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _host.Results.GetAsync(CannedResults.Record(), refresh: false, Cancel))));

        Assert.Equal(2, _host.Optimizely.Calls);
    }

    [Fact]
    public async Task Get_RefreshFails_KeepsTheSeriesAsStale()
    {
        _host.Optimizely.Body = CannedResults.Data("timeseries");
        var first = await GetAsync();
        (_host.Optimizely.Status, _host.Optimizely.Body) = (HttpStatusCode.Forbidden, "{}");
        _host.Time.Advance(TimeSpan.FromMinutes(10));

        var series = await GetAsync();

        Assert.Equal((true, first.FetchedAt, 1), (series.IsStale, series.FetchedAt, series.Metrics.Count));
        Assert.StartsWith("The figures could not be renewed.", series.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_StaleAtOptimizely_IsStale()
    {
        _host.Optimizely.Body = CannedResults.Data("timeseries").Replace("\"metrics\"", "\"is_stale\": true, \"metrics\"", StringComparison.Ordinal);

        Assert.True((await GetAsync()).IsStale);
    }

    [Fact]
    public async Task Get_FirstCallFails_IsAReadableProblem()
    {
        (_host.Optimizely.Status, _host.Optimizely.Body) = (HttpStatusCode.Forbidden, "{}");

        var problem = await Assert.ThrowsAsync<ProblemException>(GetAsync);

        Assert.Equal(424, problem.Status);
    }

    [Theory]
    [InlineData("{\"metrics\":[{}]}")]
    [InlineData("{\"metrics\":[{\"results\":{\"9\":{\"timeseries\":[{},{\"time\":\"2024-11-22T08:05:00Z\",\"lift\":{}}]}}}]}")]
    public async Task Get_UnknownShape_IsShownAsFarAsItGoes(string body)
    {
        _host.Optimizely.Body = body;

        var series = await GetAsync();

        Assert.NotNull(JsonSerializer.Serialize(series, ResultsJsonContext.Default.TimeseriesModel));
        Assert.Equal("5354395387290001", series.Metrics[0].Variations[0].Id);
    }

    private Task<TimeseriesModel> GetAsync() => _host.Timeseries.GetAsync(CannedResults.Record(), refresh: false, Cancel);
}
