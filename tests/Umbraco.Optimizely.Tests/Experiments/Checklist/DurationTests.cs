using Umbraco.Optimizely.Experiments.Checklist.Duration;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>How long a test takes, against values of other tables and programs.</summary>
public sealed class DurationTests(SharedHost shared) : ChecklistTestBase(shared)
{
    // Quantiles as every table has them.
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.8, 0.8416212336)]
    [InlineData(0.95, 1.6448536270)]
    [InlineData(0.975, 1.9599639845)]
    [InlineData(0.9875, 2.2414027276)]
    [InlineData(0.995, 2.5758293035)]
    [InlineData(0.01, -2.3263478740)]
    [InlineData(0.0001, -3.7190164855)]
    public void Quantile_Share_IsTheTables(double share, double quantile) => Assert.Equal(quantile, NormalQuantile.Of(share), 1e-8);

    // power.prop.test of R with power = .8: p1, p2 and sig.level as here.
    [Theory]
    [InlineData(0.5, 0.2, 0.95, 1, 387.3385)]
    [InlineData(0.1, 0.1, 0.95, 1, 14750.79)]
    [InlineData(0.1, 0.1, 0.9, 1, 11619.07)]
    [InlineData(0.1, 0.1, 0.95, 2, 17863.42)]
    [InlineData(0.02, 0.25, 0.95, 1, 13808.92)]
    public void SampleSize_Rates_IsThatOfOtherPrograms(double rate, double improvement, double confidence, int comparisons, double visitors)
        => Assert.Equal(1, SampleSize.PerVariation(rate, improvement, confidence, comparisons) / visitors, 1e-5);

    [Fact]
    public async Task Answer_NothingKnown_SaysWhatIsMissing()
    {
        var answer = await AskAsync(await Host.CreateAsync(), new DurationQuestion(0.2, null, null));

        Assert.Equal((null, null, null, null, 0.2), (answer.Days, answer.VisitorsPerDay, answer.Rate, answer.Source, answer.SmallestImprovement));
        Assert.Equal("Enter what is missing to get an estimate.", answer.Text);
    }

    [Theory]
    [InlineData(1000, 0.1, 0.1, "About 45 days")]
    [InlineData(1_000_000, 0.1, 0.1, "About 7 days")]
    [InlineData(10, 0.1, 0.1, "More than a year")]
    public async Task Answer_Given_ReckonsWithTheSmallestShareAndTwoComparisons(double perDay, double rate, double improvement, string text)
    {
        var record = await Host.CreateAsync();

        var answer = await AskAsync(record, new DurationQuestion(improvement, perDay, rate));

        // 14,751 visitors for each of three: 90 % shared by two comparisons is what 95 % is for one.
        Assert.StartsWith(text, answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.VisitorsPerVariation!.Value, 14_740, 14_760);
        Assert.Equal(text.StartsWith("More", StringComparison.Ordinal), answer.Days is null);
    }

    [Fact]
    public async Task Answer_EarlierTest_GivesItsTrafficAndRate()
    {
        var record = await Host.CreateAsync();
        record = await Host.Service.StartAsync(record.Id, Cancel);
        Host.Time.Advance(TimeSpan.FromDays(4));
        Host.Sandbox.Control.AddVisitors(new BulkVisitors
        {
            ExperimentId = record.ExperimentId!.Value,
            Visitors = 4_000,
            Rates = record.Variations.ToDictionary(v => $"{v.VariationId}", _ => 0.25),
        });
        await Host.Service.PauseAsync(record.Id, Cancel);

        var answer = await AskAsync(record, new DurationQuestion(0.1, null, null));

        Assert.Equal(1_000, answer.VisitorsPerDay!.Value, 1.0);
        Assert.InRange(answer.Rate!.Value, 0.15, 0.35);
        Assert.NotNull(answer.Days);
        Assert.Equal($"From the figures of “{record.Name}”.", answer.Source);
        var own = await AskAsync(record, new DurationQuestion(0.1, 2_000, null));
        Assert.Equal((2_000, answer.Rate), (own.VisitorsPerDay, own.Rate));
    }

    [Theory]
    [InlineData(0.0, 1.0, 0.1, "smallestImprovement")]
    [InlineData(double.NaN, 1.0, 0.1, "smallestImprovement")]
    [InlineData(1.0, 1.0, 0.5, "smallestImprovement")]
    [InlineData(0.1, 0.0, 0.1, "visitorsPerDay")]
    [InlineData(0.1, double.PositiveInfinity, 0.1, "visitorsPerDay")]
    [InlineData(0.1, 1.0, 1.0, "rate")]
    [InlineData(0.1, 1.0, 0.0, "rate")]
    public async Task Answer_BadNumber_IsNamed(double improvement, double perDay, double rate, string field)
    {
        var record = await Host.CreateAsync();

        var problem = await Assert.ThrowsAsync<ProblemException>(() => AskAsync(record, new DurationQuestion(improvement, perDay, rate)));

        Assert.Equal((422, field), (problem.Status, Assert.Single(problem.Errors!).Key));
    }

    [Fact]
    public void RunningTime_PausedMeanwhile_LeavesThePausesOut()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var record = new HeadlineExperiment { StartedAt = start };
        Assert.Equal(TimeSpan.FromDays(10), RunningTime.Of(record, start.AddDays(10)));

        foreach (var (kind, day) in new[] { (HistoryKind.Started, 0), (HistoryKind.Edited, 1), (HistoryKind.PausedAutomatically, 2), (HistoryKind.Resumed, 5), (HistoryKind.Archived, 6) })
        {
            record.Log(kind, new Moment(start.AddDays(day), null));
        }

        Assert.Equal(TimeSpan.FromDays(3), RunningTime.Of(record, start.AddDays(10)));
    }

    private Task<DurationModel> AskAsync(HeadlineExperiment record, DurationQuestion question)
        => Host.Get<DurationEstimate>().AnswerAsync(record, question, Cancel);
}
