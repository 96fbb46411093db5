using System.Net;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

/// <summary>Recorded answers, with every figure held against a calculation that shares nothing with the package.</summary>
public sealed partial class GoldenTests : IDisposable
{
    private readonly CannedResults _host = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task WinnerAndRevenue_IsWinning()
    {
        var results = await GetAsync("results-winner-and-revenue");

        var (a, b) = (results.Metrics[0].Variations[0], results.Metrics[0].Variations[1]);
        Assert.Equal((1001.0 / 10012, 1151.0 / 9988), (a.Rate, b.Rate));
        var (pa, pb) = (1001.0 / 10012, 1151.0 / 9988);
        Assert.Equal((pb / pa) - 1, b.Improvement!.Value, 1e-15);

        // The always-valid interval of a relative difference, mixture 0.005, at 90 %.
        var variance = (pb * (1 - pb) / 9988 / (pa * pa)) + (pb * pb * pa * (1 - pa) / 10012 / Math.Pow(pa, 4));
        var half = Math.Sqrt(variance * (variance + 0.005) / 0.005 * ((2 * Math.Log(10)) + Math.Log((variance + 0.005) / variance)));
        Assert.Equal(b.Improvement.Value - half, b.Improvement.Low!.Value, 1e-12);
        Assert.Equal(b.Improvement.Value + half, b.Improvement.High!.Value, 1e-12);

        Assert.Equal(new MinimumDataModel(new(9988, 100), new(1001, 25), new(14, 7)), results.Minimum);
        Assert.Equal(RatioStates.Fine, results.Ratio!.State);
        Assert.Equal(2 * 12.0 * 12 / 10_000, results.Ratio.Statistic!.Value, 1e-12);
        Assert.Equal(1 - Erf(Math.Sqrt(0.0288 / 2)), results.Ratio.PValue!.Value, 1e-12);
        Assert.Equal([(10012, 10_000.0), (9988, 10_000.0)], results.Ratio.Shares.Select(s => (s.Visitors, s.Expected)));
        Assert.Equal((VerdictKinds.Winner, "B is winning.", b.Id), (results.Verdict!.Kind, results.Verdict.Title, results.Verdict.VariationId));
        Assert.StartsWith("“Other headline” is 15.3", results.Verdict.Reason, StringComparison.Ordinal);
        Assert.Equal((false, false, null), (results.Metrics[0].IsHurt, results.Metrics[1].IsHurt, b.DaysRemaining));
    }

    [Fact]
    public async Task WinnerAndRevenue_GuardrailIsWorse_IsWrong()
    {
        _host.Optimizely.Body = NotSignificantlyBetter().Replace(
            CannedResults.Data("results-winner-and-revenue"), "\"is_significant\": true, \"lift_status\": \"worse\"");

        var results = await _host.Results.GetAsync(CannedResults.Record(), refresh: false, Cancel);

        Assert.True(results.Metrics[1].IsHurt);
        Assert.Equal(
            new VerdictModel(
                VerdictKinds.Wrong, "Something is wrong with this test.", "“Other headline” makes “Revenue” significantly worse. Find out why before you use it."),
            results.Verdict);
    }

    [Fact]
    public async Task Captured_IsNotDecidedAndTellsDays()
    {
        var results = await GetAsync("results-captured-2022");

        var (a, b) = (results.Metrics[0].Variations[0], results.Metrics[0].Variations[1]);
        Assert.Equal((478.0 / 489, 474.0 / 487), (a.Rate, b.Rate));
        Assert.Equal((474.0 / 487 / (478.0 / 489)) - 1, b.Improvement!.Value, 1e-15);
        Assert.Equal((null, (int)Math.Ceiling(3556 / ((489 + 487) / 14.0))), (a.DaysRemaining, b.DaysRemaining));
        Assert.Equal(new MinimumDataModel(new(487, 100), new(474, 25), new(14, 7)), results.Minimum);
        Assert.Equal(2 * 1.0 / 488, results.Ratio!.Statistic!.Value, 1e-15);
        Assert.Equal((VerdictKinds.Collecting, 52), (results.Verdict!.Kind, results.Verdict.Days));
    }

    [Fact]
    public async Task Captured_LessPatience_IsNotWorthWaitingFor()
    {
        _host.Options.Results.PatienceDays = 51;

        var results = await GetAsync("results-captured-2022");

        Assert.Equal(VerdictKinds.NoDifference, results.Verdict!.Kind);
    }

    [Theory]
    [InlineData(500, 25, 7, "487 of 500 visitors")]
    [InlineData(100, 475, 7, "474 of 475 conversions")]
    [InlineData(100, 25, 15, "14 of 15 full days")]
    public async Task Captured_StricterMinimum_KeepsCollecting(int visitors, int conversions, int days, string missing)
    {
        var rules = _host.Options.Results;
        (rules.MinimumVisitors, rules.MinimumConversions, rules.MinimumDays) = (visitors, conversions, days);

        var results = await GetAsync("results-captured-2022");

        Assert.Equal(VerdictKinds.Collecting, results.Verdict!.Kind);
        Assert.Contains(missing, results.Verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ZeroVisitors_HasNoVerdict()
    {
        var results = await GetAsync("results-zero-visitors");

        Assert.Equal((ResultsStates.NoData, null, null, null), (results.State, results.Verdict, results.Minimum, results.Ratio));
    }

    [Fact]
    public async Task PausedForDays_CountsTheDaysThatItRan()
    {
        var record = CannedResults.Record();
        record.Notes = new ExperimentNotes { History = [Entry(HistoryKind.Started, 0), Entry(HistoryKind.Paused, 3), Entry(HistoryKind.Resumed, 8)] };

        var results = await GetAsync("results-captured-2022", record);

        Assert.Equal(9, results.Minimum!.Days.Have);
        Assert.Equal((int)Math.Ceiling(3556 / ((489 + 487) / 9.0)), results.Metrics[0].Variations[1].DaysRemaining);
    }

    [Fact]
    public async Task OtherWeights_Alarm()
    {
        var record = CannedResults.Record();
        record.Variations = [record.Variations[0] with { Weight = 6000 }, record.Variations[1] with { Weight = 4000 }];

        var results = await GetAsync("results-winner-and-revenue", record);

        Assert.Equal((1988.0 * 1988 / 12_000) + (1988.0 * 1988 / 8000), results.Ratio!.Statistic!.Value, 1e-9);
        Assert.Equal((RatioStates.Alarm, VerdictKinds.Wrong), (results.Ratio.State, results.Verdict!.Kind));
    }

    [Fact]
    public async Task ChangedWeights_SeriesTellsWhatToExpect()
    {
        _host.Optimizely.Series = Series.Write(
            Series.Times(10, TimeSpan.FromMinutes(5)), (i, variation) => i < 5 ? (i + 1) * 100 : variation == 0 ? 500 + ((i - 4) * 180) : 500 + ((i - 4) * 20));

        var results = await GetAsync("results-winner-and-revenue", WithChangedWeights(Series.Start.AddMinutes(25)));

        Assert.Equal(RatioStates.Fine, results.Ratio!.State);
        Assert.Equal([(1400, 1400.0), (600, 600.0)], results.Ratio.Shares.Select(s => (s.Visitors, s.Expected)));
        Assert.Equal(2, _host.Optimizely.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task ChangedWeights_WithoutASeries_SaysSoInsteadOfGuessing(HttpStatusCode status)
    {
        (_host.Optimizely.SeriesStatus, _host.Optimizely.Series) = (status, "");

        var results = await GetAsync("results-winner-and-revenue", WithChangedWeights(Series.Start.AddMinutes(25)));

        Assert.Equal((RatioStates.Unknown, null), (results.Ratio!.State, results.Ratio.PValue));
        Assert.Contains("figures over time", results.Ratio.Detail, StringComparison.Ordinal);
        Assert.Equal(VerdictKinds.Winner, results.Verdict!.Kind);
    }

    [Fact]
    public async Task EditedBeforeWeightsWereNoted_CannotBeChecked()
    {
        var record = CannedResults.Record();
        record.Notes = new ExperimentNotes { History = [Entry(HistoryKind.Started, 0), Entry(HistoryKind.Edited, 1)] };

        var results = await GetAsync("results-winner-and-revenue", record);

        Assert.Equal(RatioStates.Unknown, results.Ratio!.State);
        Assert.Contains("edited", results.Ratio.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VariationAddedInOptimizely_CannotBeChecked()
    {
        var record = CannedResults.Record();
        record.Variations = [record.Variations[0]];

        var results = await GetAsync("results-winner-and-revenue", record);

        Assert.Equal(RatioStates.Unknown, results.Ratio!.State);
        Assert.Contains("not made here", results.Ratio.Detail, StringComparison.Ordinal);
    }

    private static HistoryEntry Entry(HistoryKind kind, int day)
        => new(kind, new Moment(CannedResults.Record().StartedAt!.Value.AddDays(day), "Edith"));

    private static HeadlineExperiment WithChangedWeights(DateTimeOffset at)
    {
        var record = CannedResults.Record();
        record.NoteWeights(record.StartedAt!.Value);
        record.Variations = [record.Variations[0] with { Weight = 9000 }, record.Variations[1] with { Weight = 1000 }];
        record.NoteWeights(at);
        return record;
    }

    private async Task<ResultsModel> GetAsync(string data, HeadlineExperiment? record = null)
    {
        _host.Optimizely.Body = CannedResults.Data(data);
        return await _host.Results.GetAsync(record ?? CannedResults.Record(), refresh: false, Cancel);
    }

    [GeneratedRegex("\"is_significant\": false,\\s+\"lift_status\": \"better\"")]
    private static partial Regex NotSignificantlyBetter();

    /// <summary>By its power series.</summary>
    private static double Erf(double x)
    {
        var (term, sum) = (x, x);
        for (var n = 1; n < 60; n++)
        {
            term *= -x * x / n;
            sum += term / ((2 * n) + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }
}
