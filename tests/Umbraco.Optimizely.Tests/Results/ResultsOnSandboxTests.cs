using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Results.Judgement;
using Umbraco.Optimizely.Results.Timeseries;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Results;

/// <summary>Weights, ratio and verdict on a service that counts visitors of known rates.</summary>
public sealed class ResultsOnSandboxTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private readonly ExperimentsHost _host = shared.Host;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await shared.ResetAsync();
        _host.Document.Snapshot = new FakeDocument().Snapshot with { Key = _host.Document.Key };
        _host.Sandbox.Control.SetClock(_host.Time.GetUtcNow());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Start_NewTest_NotesItsWeights()
    {
        var record = await StartAsync();

        var noted = Assert.Single(record.Notes.Weights);
        Assert.Equal(record.Variations.ToDictionary(v => v.VariationId!.Value, v => v.Weight), noted.Weights);
        await _host.Service.PauseAsync(record.Id, Cancel);
        await _host.Service.ResumeAsync(record.Id, Cancel);
        Assert.Single((await AgainAsync(record)).Notes.Weights);
    }

    [Fact]
    public async Task Edit_BeforeTheStart_NotesNothing()
    {
        var record = await _host.CreateAsync();

        await EditAsync(record, 8000, 1000, 1000);

        Assert.Empty((await AgainAsync(record)).Notes.Weights);
    }

    [Fact]
    public async Task Edit_OfAnOlderTest_NotesWhatRanUntilThen()
    {
        var record = await StartAsync();
        await _host.Service.PauseAsync(record.Id, Cancel);
        await using (var lease = (await _host.Store.TryLeaseAsync(record.Id, Cancel))!)
        {
            lease.Record.Note(notes => notes with { Weights = [] });
            await lease.SaveAsync(Cancel);
        }

        record = await EditAsync(await AgainAsync(record), 8000, 1000, 1000);

        Assert.Equal([[3334, 3333, 3333], [8000, 1000, 1000]], record.Notes.Weights.Select(w => record.Variations.Select(v => w.Weights[v.VariationId!.Value])));
        Assert.Equal(2, WeightHistory.Of(record)!.Count);
    }

    [Fact]
    public async Task Edit_Refused_NotesNothing()
    {
        var record = await StartAsync();
        await _host.Service.PauseAsync(record.Id, Cancel);
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_experiment", Kind = SandboxFaultKind.Status, Status = 409 });

        await Assert.ThrowsAsync<ProblemException>(async () => await EditAsync(await AgainAsync(record), 8000, 1000, 1000));

        Assert.Single((await AgainAsync(record)).Notes.Weights);
    }

    [Fact]
    public async Task Results_WeightsWereChanged_AreHeldAgainstEachPeriod()
    {
        var record = await StartAsync();
        Visit(record, 3000, days: 3);
        await _host.Service.PauseAsync(record.Id, Cancel);
        Advance(TimeSpan.FromDays(2));
        record = await EditAsync(await AgainAsync(record), 8000, 1000, 1000);
        await _host.Service.ResumeAsync(record.Id, Cancel);
        Visit(record, 5000, days: 5);

        var results = await ResultsAsync(record);

        Assert.Equal((RatioStates.Fine, 2), (results.Ratio!.State, (await AgainAsync(record)).Notes.Weights.Count));
        Assert.Equal(8000, results.Ratio.Shares.Sum(s => s.Visitors));
        Assert.Equal([(3000 * 0.3334) + 4000, (3000 * 0.3333) + 500, (3000 * 0.3333) + 500], results.Ratio.Shares.Select(s => Math.Round(s.Expected, 3)));
        Assert.InRange(results.Ratio.Statistic!.Value, 0, 0.1);
        Assert.Equal(8, results.Minimum!.Days.Have);
    }

    [Fact]
    public async Task Results_WeightsWereChangedInOptimizely_Alarm()
    {
        var record = await StartAsync();
        await ChangeAtOptimizelyAsync(record, 6000, 2000, 2000);
        Visit(record, 3000, days: 1);

        var results = await ResultsAsync(record);

        var statistic = (Math.Pow(1800 - 1000.2, 2) / 1000.2) + (2 * Math.Pow(600 - 999.9, 2) / 999.9);
        Assert.Equal(statistic, results.Ratio!.Statistic!.Value, 1e-9);
        Assert.Equal((RatioStates.Alarm, VerdictKinds.Wrong), (results.Ratio.State, results.Verdict!.Kind));
    }

    [Fact]
    public async Task Results_OneIsClearlyBetter_IsWinningAfterAWeek()
    {
        var record = await StartAsync();
        Visit(record, 6000, days: 6, 0.1, 0.2, 0.1);
        var early = await ResultsAsync(record);
        Visit(record, 2000, days: 2, 0.1, 0.2, 0.1);

        var results = await ResultsAsync(record);

        Assert.Equal((VerdictKinds.Collecting, 6), (early.Verdict!.Kind, early.Minimum!.Days.Have));
        Assert.Equal(("B is winning.", 8), (results.Verdict!.Title, results.Minimum!.Days.Have));
        Assert.Equal($"{record.Variations[1].VariationId}", results.Verdict.VariationId);
    }

    [Fact]
    public async Task Series_Counted_EndsWithTheFiguresOfTheResults()
    {
        var record = await StartAsync();
        Visit(record, 9000, days: 3, 0.1, 0.12, 0.1);

        var results = await ResultsAsync(record);
        var series = await _host.Get<ITimeseriesService>().GetAsync(await AgainAsync(record), refresh: true, Cancel);

        var rows = results.Metrics[0].Variations.Zip(series.Metrics[0].Variations);
        Assert.Equal(3, series.Metrics[0].Variations.Count);
        Assert.All(rows, row =>
        {
            var (now, last) = (row.First, row.Second.Points[^1]);
            Assert.Equal((now.Visitors, now.Conversions, now.Rate, now.Improvement?.Value), (last.Visitors, last.Conversions, last.Rate, last.Improvement));
            Assert.InRange(row.Second.Points.Count, 2, SeriesThinning.Most);
        });
    }

    private async Task<HeadlineExperiment> StartAsync()
    {
        var record = await _host.CreateAsync();
        return await _host.Service.StartAsync(record.Id, Cancel);
    }

    private async Task<HeadlineExperiment> AgainAsync(HeadlineExperiment record) => (await _host.Store.FindAsync(record.Id, Cancel))!;

    private Task<HeadlineExperiment> EditAsync(HeadlineExperiment record, params int[] weights) => _host.Service.UpdateAsync(
        record.Id,
        record.Revision,
        new ExperimentInput(
            weights[0], [.. record.Variations.Skip(1).Select((v, i) => new VariationInput($"{v.VariationId}", v.Title, weights[i + 1]))], "opened", null),
        Cancel);

    private async Task ChangeAtOptimizelyAsync(HeadlineExperiment record, params int[] weights)
    {
        var id = record.ExperimentId!.Value;
        var experiment = await _host.Client.Experiments.GetAsync(id, Cancel);
        var variations = experiment.Variations!.Select((v, i) => v with { Weight = weights[i] }).ToArray();
        await _host.Client.Experiments.UpdateAsync(id, new ExperimentUpdate { Variations = variations }, ExperimentAction.Publish, Cancel);
    }

    /// <summary>Lets so many days go by, with visitors in the last hour of each.</summary>
    private void Visit(HeadlineExperiment record, int visitors, int days, params double[] rates)
    {
        for (var day = 0; day < days; day++)
        {
            Advance(TimeSpan.FromDays(1));
            _host.Sandbox.Control.AddVisitors(new BulkVisitors
            {
                ExperimentId = record.ExperimentId!.Value,
                Visitors = visitors / days,
                SpreadSeconds = 3600,
                Rates = record.Variations.Zip(rates).ToDictionary(v => $"{v.First.VariationId}", v => v.Second),
            });
        }
    }

    private void Advance(TimeSpan time)
    {
        _host.Time.Advance(time);
        _host.Sandbox.Control.AdvanceClock(time);
    }

    private async Task<ResultsModel> ResultsAsync(HeadlineExperiment record)
        => await _host.Get<IResultsService>().GetAsync(await AgainAsync(record), refresh: true, Cancel);
}
