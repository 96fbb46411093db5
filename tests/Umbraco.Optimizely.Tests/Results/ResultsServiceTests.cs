using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Results;

public sealed class ResultsServiceTests : IDisposable
{
    private const string Original = "5354395387290001";
    private const string Alternative = "5768090965770001";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 12, 6, 8, 0, 0, TimeSpan.Zero));
    private readonly CannedHandler _optimizely = new();
    private readonly ILiveExperiments _live = Substitute.For<ILiveExperiments>();
    private readonly ServiceProvider _services;
    private readonly ResultsService _results;

    public ResultsServiceTests()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddMemoryCache().AddSingleton<TimeProvider>(_time).AddSingleton<IAccessTokenSource>(new FakePackage());
        services.AddOptimizelyApi();
        services.AddHttpClient(OptimizelyHttpClients.Rest).ConfigurePrimaryHttpMessageHandler(() => _optimizely);
        _services = services.BuildServiceProvider();
        _results = new ResultsService(
            _services.GetRequiredService<IOptimizelyClient>(),
            _live,
            new OptimizelyFailureTexts(),
            _services.GetRequiredService<IMemoryCache>(),
            _time);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _services.Dispose();
        _optimizely.Dispose();
    }

    [Fact]
    public async Task Get_CapturedAnswer_IsMapped()
    {
        _optimizely.Body = Data("results-captured-2022");

        var results = await _results.GetAsync(Record(), refresh: false, Cancel);

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
        _optimizely.Body = Data("results-winner-and-revenue");

        var results = await _results.GetAsync(Record(), refresh: false, Cancel);

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
        _optimizely.Body = Data("results-zero-visitors");

        var results = await _results.GetAsync(Record(), refresh: false, Cancel);

        Assert.Equal("noData", results.State);
        Assert.Equal([0L, 0L], results.Metrics[0].Variations.Select(v => v.Visitors));
        Assert.All(results.Metrics[0].Variations, v => Assert.Null(v.Rate));
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, "computing")]
    [InlineData(HttpStatusCode.NoContent, "noData")]
    public async Task Get_EmptyAnswer_SaysWhy(HttpStatusCode status, string state)
    {
        _optimizely.Status = status;
        var record = Record();
        record.StartedAt = _time.GetUtcNow() - TimeSpan.FromMinutes(5);

        var results = await _results.GetAsync(record, refresh: false, Cancel);

        Assert.Equal((state, 0), (results.State, results.Metrics.Count));
        Assert.Equal(record.StartedAt, results.StartedAt);
        Assert.Equal(state == "noData", results.Detail.Contains("5 minutes ago", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_ComputingAfterFigures_KeepsTheFigures()
    {
        _optimizely.Body = Data("results-captured-2022");
        var first = await _results.GetAsync(Record(), refresh: false, Cancel);
        (_optimizely.Status, _optimizely.Body) = (HttpStatusCode.Accepted, null);
        _time.Advance(TimeSpan.FromMinutes(2));

        var results = await _results.GetAsync(Record(), refresh: false, Cancel);

        Assert.Equal(("ready", true, first.FetchedAt), (results.State, results.IsStale, results.FetchedAt));
    }

    [Fact]
    public async Task Get_NotStarted_AsksForNoFigures()
    {
        var record = Record();
        record.StartedAt = null;
        var live = new LiveExperiment(new OptimizelyExperiment { Status = ExperimentStatus.NotStarted });
        _live.GetAsync(record.ExperimentId!.Value, Arg.Any<CancellationToken>())
            .Returns(new UpstreamAnswer<LiveExperiment>(live, _time.GetUtcNow(), null, null));

        var results = await _results.GetAsync(record, refresh: true, Cancel);

        Assert.Equal(("notStarted", 0), (results.State, _optimizely.Calls));
    }

    [Fact]
    public async Task Get_FiftyPanels_CauseOneCall()
    {
        _optimizely.Body = Data("results-captured-2022");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _results.GetAsync(Record(), refresh: false, Cancel))));

        Assert.Equal(1, _optimizely.Calls);
    }

    [Fact]
    public async Task Get_RefreshFails_KeepsFiguresAndTellsTheirAge()
    {
        _optimizely.Body = Data("results-captured-2022");
        var first = await _results.GetAsync(Record(), refresh: false, Cancel);
        (_optimizely.Status, _optimizely.Body) = (HttpStatusCode.Forbidden, "{}");
        _time.Advance(TimeSpan.FromMinutes(10));

        var results = await _results.GetAsync(Record(), refresh: true, Cancel);

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
        (_optimizely.Status, _optimizely.Body) = (status, body);

        var problem = await Assert.ThrowsAsync<ProblemException>(() => _results.GetAsync(Record(), refresh: false, Cancel));

        Assert.Equal(424, problem.Status);
        Assert.Contains("Nothing is lost", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"metrics\":[{\"results\":{\"1\":{\"samples\":3,\"lift\":{\"confidence_interval\":[0.1]}}}}]}")]
    [InlineData("{\"unknown\":{\"a\":[1]},\"metrics\":[{}]}")]
    public async Task Get_UnknownShape_IsShownAsFarAsItGoes(string body)
    {
        _optimizely.Body = body;

        var results = await _results.GetAsync(Record(), refresh: false, Cancel);

        Assert.NotNull(JsonSerializer.Serialize(results, ResultsJsonContext.Default.ResultsModel));
        Assert.All(results.Metrics, m => Assert.Equal(Original, m.Variations[0].Id));
    }

    [Fact]
    public async Task Get_VariationAddedInOptimizely_IsShownByItsName()
    {
        _optimizely.Body = Data("results-captured-2022");
        var record = Record();
        record.Variations = [record.Variations[0]];

        var results = await _results.GetAsync(record, refresh: false, Cancel);

        Assert.Equal(["Original headline", "Variation #1"], results.Metrics[0].Variations.Select(v => v.Title));
    }

    private static string Data(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Results", "Data", name + ".json"));

    private static HeadlineExperiment Record() => new()
    {
        Id = Guid.NewGuid(),
        ExperimentId = 4508690657570001,
        MetricKind = MetricKind.Opened,
        OpenedPageId = 5419827167230001,
        StartedAt = new DateTimeOffset(2024, 11, 22, 8, 0, 0, TimeSpan.Zero),
        Variations =
        [
            new HeadlineVariation { Title = "Original headline", IsOriginal = true, Weight = 5000, VariationId = 5354395387290001 },
            new HeadlineVariation { Title = "Other headline", Weight = 5000, VariationId = 5768090965770001 },
        ],
    };
}
