using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

public sealed class SampleRatioTests
{
    [Fact]
    public void Of_5000And5500_Alarms()
    {
        var ratio = SampleRatio.Of(Even(5000, 5500))!;

        Assert.Equal(2 * 250.0 * 250 / 5250, ratio.Statistic, 1e-9);
        Assert.Equal(23.8, ratio.Statistic, 0.05);
        Assert.True(ratio.IsAlarm);
        Assert.InRange(ratio.PValue, 1e-7, 1.2e-6);
    }

    [Fact]
    public void Of_5000And5080_IsChance()
    {
        var ratio = SampleRatio.Of(Even(5000, 5080))!;

        Assert.Equal(2 * 40.0 * 40 / 5040, ratio.Statistic, 1e-9);
        Assert.False(ratio.IsAlarm);
        Assert.Equal(0.4256, ratio.PValue, 0.0005);
    }

    [Theory]
    [InlineData(10.82, false)]
    [InlineData(10.83, true)]
    public void Of_AtTheLimit_AlarmsBelowOneInAThousand(double statistic, bool alarms)
    {
        // Two groups of N each: chi-squared is 2 d² / N.
        const double Expected = 1_000_000;
        var difference = Math.Sqrt(statistic * Expected / 2);

        Assert.Equal(alarms, SampleRatio.Of([new("1", Expected - difference, Expected), new("2", Expected + difference, Expected)])!.IsAlarm);
    }

    [Fact]
    public void Of_ThreeVariations_HasTwoDegrees()
    {
        var ratio = SampleRatio.Of([new("1", 520, 500), new("2", 250, 250), new("3", 230, 250)])!;

        var statistic = (20.0 * 20 / 500) + (20.0 * 20 / 250);
        Assert.Equal(statistic, ratio.Statistic, 1e-12);
        Assert.Equal(Math.Exp(-statistic / 2), ratio.PValue, 1e-12);
    }

    [Fact]
    public void Of_FewVisitors_SaysNothing() => Assert.Null(SampleRatio.Of(Even(1, 8)));

    [Fact]
    public void Of_OneVariationOnly_SaysNothing() => Assert.Null(SampleRatio.Of([new("1", 900, 900), new("2", 0, 0)]));

    [Fact]
    public void Of_VisitorsWhereNoneShouldBe_Alarms()
        => Assert.True(SampleRatio.Of([new("1", 500, 500), new("2", 500, 501), new("3", 1, 0)])!.IsAlarm);

    private static VisitorCount[] Even(int a, int b) => [new("1", a, (a + b) / 2.0), new("2", b, (a + b) / 2.0)];
}
