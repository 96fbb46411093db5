using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Tests.Results;

public sealed class ResultsServiceTests : IDisposable
{
    private const string Original = "5354395387290001";
    private const string Alternative = "5768090965770001";

    private readonly CannedResults _host = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FakeTimeProvider Time => _host.Time;

    private CannedHandler Optimizely => _host.Optimizely;

    private IResultsService Results => _host.Results;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Get_CapturedAnswer_IsMapped()
    {
        Optimizely.Body = CannedResults.Data("results-captured-2022");

        var results = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);

        Assert.Equal(("ready", 0.9), (results.State, results.ConfidenceThreshold));
        var metric = Assert.Single(results.Metrics);
        Assert.Equal(("Opened the page", true, "increasing"), (metric.Name, metric.Primary, metric.WinningDirection));
        var original = metric.Variations[0];
        Assert.Equal((Original, "Original headline", true, 489L, 478L), (original.Id, original.Title, original.IsOriginal, original.Visitors, original.Conversions));
        Assert.Equal((null, null, null), (original.Improvement, original.Significance, original.Status));
        var other = metric.Variations[1];
        Assert.Equal((Alternative, "Other headline", 487L, 474L), (other.Id, other.Title, other.Visitors, other.Conversions));
        Assert.Equal(0.973305954825462, other.Rate);
        Assert.Equal(new ImprovementModel(-0.004295790983993908, -0.03317974684625742, 0.026561198626426138), other.Improvement);
        Assert.Equal((0.0, false, "worse", 3556L, false), (other.Significance, other.IsSignificant, other.Status, other.VisitorsRemaining, other.IsWinner));
    }

    [Fact]
    public async Task Get_WinnerAndRevenue_TellsTheWinnerAndWhatIsUnknown()
    {
        Optimizely.Body = CannedResults.Data("results-winner-and-revenue");

        var results = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);

        var winner = results.Metrics[0].Variations[1];
        Assert.Equal((true, true, "better", 0L), (winner.IsWinner, winner.IsSignificant, winner.Status, winner.VisitorsRemaining));
        Assert.Equal(0.9527157473536924, winner.Significance);
        Assert.False(results.Metrics[0].Variations[0].IsWinner);
        var revenue = results.Metrics[1];
        Assert.Equal(("Revenue", false, null), (revenue.Name, revenue.Primary, revenue.EventId));
        Assert.Null(revenue.Variations[1].VisitorsRemaining);
        Assert.Equal("The test was started 14 days ago.", results.Detail);
    }

    [Fact]
    public async Task Get_ZeroVisitors_IsNoDataWithRows()
    {
        Optimizely.Body = CannedResults.Data("results-zero-visitors");

        var results = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);

        Assert.Equal("noData", results.State);
        Assert.Equal([0L, 0L], results.Metrics[0].Variations.Select(v => v.Visitors));
        Assert.All(results.Metrics[0].Variations, v => Assert.Null(v.Rate));
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, "computing")]
    [InlineData(HttpStatusCode.NoContent, "noData")]
    public async Task Get_EmptyAnswer_SaysWhy(HttpStatusCode status, string state)
    {
        Optimizely.Status = status;
        var record = CannedResults.Record();
        record.StartedAt = Time.GetUtcNow() - TimeSpan.FromMinutes(5);

        var results = await Results.GetAsync(record, refresh: false, Cancel);

        Assert.Equal((state, 0), (results.State, results.Metrics.Count));
        Assert.Equal(record.StartedAt, results.StartedAt);
        Assert.Equal(state == "noData", results.Detail.Contains("5 minutes ago", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_ComputingAfterFigures_KeepsTheFigures()
    {
        Optimizely.Body = CannedResults.Data("results-captured-2022");
        var first = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);
        (Optimizely.Status, Optimizely.Body) = (HttpStatusCode.Accepted, null);
        Time.Advance(TimeSpan.FromMinutes(2));

        var results = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);

        Assert.Equal(("ready", true, first.FetchedAt), (results.State, results.IsStale, results.FetchedAt));
    }

    [Fact]
    public async Task Get_NotStarted_AsksForNoFigures()
    {
        var results = await Results.GetAsync(_host.NotStarted(), refresh: true, Cancel);

        Assert.Equal(("notStarted", 0), (results.State, Optimizely.Calls));
    }

    [Fact]
    public async Task Get_FiftyPanels_CauseOneCall()
    {
        Optimizely.Body = CannedResults.Data("results-captured-2022");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Results.GetAsync(CannedResults.Record(), refresh: false, Cancel))));

        Assert.Equal(1, Optimizely.Calls);
    }

    [Fact]
    public async Task Get_RefreshFails_KeepsFiguresAndTellsTheirAge()
    {
        Optimizely.Body = CannedResults.Data("results-captured-2022");
        var first = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);
        (Optimizely.Status, Optimizely.Body) = (HttpStatusCode.Forbidden, "{}");
        Time.Advance(TimeSpan.FromMinutes(10));

        var results = await Results.GetAsync(CannedResults.Record(), refresh: true, Cancel);

        Assert.Equal(("ready", true, first.FetchedAt), (results.State, results.IsStale, results.FetchedAt));
        Assert.StartsWith("The figures could not be renewed.", results.Detail, StringComparison.Ordinal);
        Assert.Equal(first.Metrics[0].Variations, results.Metrics[0].Variations);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "{}")]
    [InlineData(HttpStatusCode.NotFound, "{}")]
    [InlineData(HttpStatusCode.OK, "{\"metrics\": [")]
    [InlineData(HttpStatusCode.OK, "{}")]
    public async Task Get_FirstCallFails_IsAReadableProblem(HttpStatusCode status, string body)
    {
        (Optimizely.Status, Optimizely.Body) = (status, body);

        var problem = await Assert.ThrowsAsync<ProblemException>(() => Results.GetAsync(CannedResults.Record(), refresh: false, Cancel));

        Assert.Equal(424, problem.Status);
        Assert.Contains("Nothing is lost", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"metrics\":[{\"results\":{\"1\":{\"samples\":3,\"lift\":{\"confidence_interval\":[0.1]}}}}]}")]
    [InlineData("{\"unknown\":{\"a\":[1]},\"metrics\":[{}]}")]
    public async Task Get_UnknownShape_IsShownAsFarAsItGoes(string body)
    {
        Optimizely.Body = body;

        var results = await Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);

        Assert.NotNull(JsonSerializer.Serialize(results, ResultsJsonContext.Default.ResultsModel));
        Assert.All(results.Metrics, m => Assert.Equal(Original, m.Variations[0].Id));
    }

    [Fact]
    public async Task Get_VariationAddedInOptimizely_IsShownByItsName()
    {
        Optimizely.Body = CannedResults.Data("results-captured-2022");
        var record = CannedResults.Record();
        record.Variations = [record.Variations[0]];

        var results = await Results.GetAsync(record, refresh: false, Cancel);

        Assert.Equal(["Original headline", "Variation #1"], results.Metrics[0].Variations.Select(v => v.Title));
    }
}
