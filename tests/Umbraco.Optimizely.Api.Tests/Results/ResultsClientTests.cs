using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Results;

public sealed class ResultsClientTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_StillComputing_SaysSo()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.Accepted);

        Assert.IsType<ResultsOutcome.Computing>(await host.Client.Results.GetAsync(1, null, Ct));
        Assert.IsType<TimeseriesOutcome.Computing>(await host.Client.Results.TimeseriesAsync(1, null, Ct));
    }

    [Fact]
    public async Task Get_WithoutData_SaysSo()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.NoContent);

        Assert.IsType<ResultsOutcome.NoData>(await host.Client.Results.GetAsync(1, null, Ct));
        Assert.IsType<TimeseriesOutcome.NoData>(await host.Client.Results.TimeseriesAsync(1, null, Ct));
    }

    [Fact]
    public async Task Get_WithData_ReadsIt()
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("results-winner-and-revenue");

        var outcome = Assert.IsType<ResultsOutcome.Ready>(await host.Client.Results.GetAsync(1, null, Ct));

        var primary = outcome.Results.Metrics![0];
        var winner = primary.Results![primary.Conclusion!.Winner!];
        Assert.Equal(9988, winner.Samples);
        Assert.Equal(1151, winner.Value);
        Assert.Equal(0, winner.Lift!.KnownVisitorsRemaining);
        Assert.True(winner.Lift.IsMostConclusive);
        Assert.Null(outcome.Results.Metrics[1].Results!["5768090965770001"].Lift!.KnownVisitorsRemaining);
    }

    [Fact]
    public async Task Get_WithoutVisitors_ReadsAbsentFigures()
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("results-zero-visitors");

        var outcome = Assert.IsType<ResultsOutcome.Ready>(await host.Client.Results.GetAsync(1, null, Ct));

        var baseline = Assert.Single(outcome.Results.Metrics![0].Results!).Value;
        Assert.Equal(0, baseline.Samples);
        Assert.Null(baseline.Rate);
        Assert.Null(baseline.Lift);
        Assert.Null(baseline.Name);
    }

    [Fact]
    public async Task Get_WithAnEmptyAnswer_MeansNoData()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.OK, "");

        Assert.IsType<ResultsOutcome.NoData>(await host.Client.Results.GetAsync(1, null, Ct));
    }

    [Theory]
    [InlineData("{\"metrics\":[")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task Get_WithAnUnreadableAnswer_Fails(string body)
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.OK, body);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Results.GetAsync(1, null, Ct));

        Assert.Equal(OptimizelyFailure.Malformed, exception.Failure);
        Assert.Equal("results.get", exception.Operation);
    }

    [Fact]
    public async Task Timeseries_WithData_ReadsPoints()
    {
        using var host = new ApiHost();
        host.Fake.ThenExample("timeseries");

        var outcome = Assert.IsType<TimeseriesOutcome.Ready>(await host.Client.Results.TimeseriesAsync(1, null, Ct));

        var point = Assert.Single(outcome.Timeseries.Metrics![0].Results!["5768090965770001"].Timeseries!);
        Assert.Equal(0.12, point.Rate);
        Assert.Equal(5000, point.Lift!.KnownVisitorsRemaining);
    }

    [Fact]
    public async Task Get_OfAPart_AsksForIt()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.NoContent);
        var query = new ResultsQuery
        {
            BaselineVariationId = "5",
            StartTime = new DateTimeOffset(2026, 1, 2, 4, 5, 6, TimeSpan.FromHours(1)),
            EndTime = new DateTimeOffset(2026, 1, 3, 0, 0, 0, TimeSpan.Zero),
            AttributeId = 6,
            AttributeValue = "a b&c",
        };

        await host.Client.Results.GetAsync(4, query, Ct);

        var sent = System.Web.HttpUtility.ParseQueryString(host.Fake.Request.Uri.Query);
        Assert.Equal(
            ["baseline_variation_id=5", "start_time=2026-01-02T03:05:06Z", "end_time=2026-01-03T00:00:00Z", "attribute_id=6", "attribute_value=a b&c"],
            sent.AllKeys.Select(key => $"{key}={sent[key]}"));
    }
}
