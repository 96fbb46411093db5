using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

public sealed class VerdictTests
{
    private static readonly MinimumDataModel Met = new(new(100, 100), new(25, 25), new(7, 7));
    private static readonly RatioModel Fine = new(RatioStates.Fine, "", "", 0.6, 0.4, []);

    /// <summary>
    /// Primary and guardrail of the alternatives: better, worse, and undecided with days (12), too many (90) or none (?).
    /// </summary>
    [Theory]
    [InlineData("better", "", VerdictKinds.Winner)]
    [InlineData("better", "better", VerdictKinds.Winner)]
    [InlineData("better", "?", VerdictKinds.Winner)]
    [InlineData("better", "worse", VerdictKinds.Wrong)]
    [InlineData("12", "worse", VerdictKinds.Wrong)]
    [InlineData("worse", "", VerdictKinds.Original)]
    [InlineData("worse", "worse", VerdictKinds.Original)]
    [InlineData("12", "", VerdictKinds.Collecting)]
    [InlineData("60", "", VerdictKinds.Collecting)]
    [InlineData("61", "", VerdictKinds.NoDifference)]
    [InlineData("?", "", VerdictKinds.NoDifference)]
    [InlineData("? 12", "", VerdictKinds.Collecting)]
    [InlineData("? 90", "", VerdictKinds.NoDifference)]
    [InlineData("worse 12", "", VerdictKinds.Collecting)]
    [InlineData("worse ?", "", VerdictKinds.NoDifference)]
    [InlineData("worse worse", "", VerdictKinds.Original)]
    [InlineData("worse better", "", VerdictKinds.Winner)]
    [InlineData("better 12", "? worse", VerdictKinds.Winner)]
    [InlineData("better better", "worse ?", VerdictKinds.Winner)]
    [InlineData("better 12", "worse ?", VerdictKinds.Wrong)]
    public void Of_EnoughData_SaysWhatTheFiguresMean(string primary, string guardrail, string kind)
    {
        var verdict = Verdict.Of(Metrics(primary, guardrail), Met, Fine, patience: 60, isOpen: true);

        Assert.Equal(kind, verdict.Kind);
        Assert.EndsWith(".", verdict.Title, StringComparison.Ordinal);
        Assert.EndsWith(".", verdict.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("{", verdict.Title + verdict.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, 12, 3, "This is too little for a verdict: 40 of 100 visitors for each headline, 12 of 25 conversions for each headline, 3 of 7 full days.")]
    [InlineData(100, 24, 7, "This is too little for a verdict: 24 of 25 conversions for each headline.")]
    [InlineData(1000, 100, 6, "This is too little for a verdict: 6 of 7 full days.")]
    public void Of_LessThanTheMinimum_KeepsCollectingAndSaysWhatIsMissing(long visitors, long conversions, long days, string reason)
    {
        var minimum = new MinimumDataModel(new(visitors, 100), new(conversions, 25), new(days, 7));

        var verdict = Verdict.Of(Metrics("better", ""), minimum, Fine, patience: 60, isOpen: true);

        Assert.Equal(new VerdictModel(VerdictKinds.Collecting, "Keep collecting.", reason), verdict);
    }

    [Fact]
    public void Of_RatioAlarm_ComesBeforeAllElse()
    {
        var minimum = new MinimumDataModel(new(10, 100), new(0, 25), new(0, 7));

        var verdict = Verdict.Of(Metrics("better", ""), minimum, Fine with { State = RatioStates.Alarm }, patience: 60, isOpen: true);

        Assert.Equal((VerdictKinds.Wrong, "Something is wrong with this test."), (verdict.Kind, verdict.Title));
        foreach (var look in (string[])["redirects", "fails", "cached pages", "bots", "weights"])
        {
            Assert.Contains(look, verdict.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(RatioStates.Waiting)]
    [InlineData(RatioStates.Unknown)]
    public void Of_RatioThatCannotBeChecked_DoesNotStopAVerdict(string state)
        => Assert.Equal(VerdictKinds.Winner, Verdict.Of(Metrics("better", ""), Met, Fine with { State = state }, patience: 60, isOpen: true).Kind);

    [Fact]
    public void Of_Winner_IsNamedByItsLetterWithItsReason()
    {
        var verdict = Verdict.Of(Metrics("12 better", ""), Met, Fine, patience: 60, isOpen: true);

        Assert.Equal(("C is winning.", "3"), (verdict.Title, verdict.VariationId));
        Assert.StartsWith("“Headline 3” is ", verdict.Reason, StringComparison.Ordinal);
        Assert.Matches("is 15[.]3.?% better than the original in “Opened”, with a significance of 95[.]2.?%", verdict.Reason);
    }

    [Fact]
    public void Of_TitleWithBraces_IsNotReadAsAPlaceholder()
    {
        var metrics = Metrics("better", "");
        metrics[0] = metrics[0] with { Variations = [metrics[0].Variations[0], metrics[0].Variations[1] with { Title = "{0} {9}" }] };

        Assert.StartsWith("“{0} {9}” is", Verdict.Of(metrics, Met, Fine, patience: 60, isOpen: true).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Days_AreTold()
    {
        var soon = Verdict.Of(Metrics("12 40", ""), Met, Fine, patience: 60, isOpen: true);
        var late = Verdict.Of(Metrics("90", ""), Met, Fine, patience: 30, isOpen: true);

        Assert.Equal(12, soon.Days);
        Assert.EndsWith("takes about 12 more days.", soon.Reason, StringComparison.Ordinal);
        Assert.Equal(90, late.Days);
        Assert.Contains("about 90 more days", late.Reason, StringComparison.Ordinal);
        Assert.EndsWith("the limit is 30.", late.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12", VerdictKinds.Undecided)]
    [InlineData("?", VerdictKinds.Undecided)]
    [InlineData("better", VerdictKinds.Winner)]
    [InlineData("worse", VerdictKinds.Original)]
    public void Of_TestThatIsOver_IsNotToBeContinued(string primary, string kind)
        => Assert.Equal(kind, Verdict.Of(Metrics(primary, ""), Met, Fine, patience: 60, isOpen: false).Kind);

    private static MetricResultsModel[] Metrics(string primary, string guardrail) =>
        guardrail.Length == 0 ? [Metric("Opened", true, primary)] : [Metric("Opened", true, primary), Metric("Sold", false, guardrail)];

    private static MetricResultsModel Metric(string name, bool primary, string alternatives) => new(
        name, "1", primary, "increasing", [Row(1, "original"), .. alternatives.Split(' ').Select((state, index) => Row(index + 2, state))]);

    private static VariationResultsModel Row(int id, string state)
    {
        var isSignificant = state is "better" or "worse";
        long? remaining = state is "?" or "original" ? null : isSignificant ? 0 : 1000;
        return new VariationResultsModel(
            $"{id}", $"Headline {id}", state == "original", 1000, 100, 0.1, new ImprovementModel(0.1526, 0.01, 0.3), 0.95299, isSignificant, isSignificant ? state : "equal", remaining, false)
        {
            DaysRemaining = int.TryParse(state, out var days) ? days : null,
        };
    }
}
