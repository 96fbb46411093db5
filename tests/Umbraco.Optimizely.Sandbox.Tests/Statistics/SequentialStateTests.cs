using Umbraco.Optimizely.Sandbox.Statistics;

namespace Umbraco.Optimizely.Sandbox.Tests.Statistics;

public sealed class SequentialStateTests
{
    private const double Tau2 = SequentialTest.RelativeTau2;

    [Fact]
    public void Look_WhenAnEffectFades_KeepsTheSmallestPValue()
    {
        var state = new SequentialState(Tau2, 0.1);
        state.Look(Share(1000, 10000), Share(1200, 10000));
        var first = state.PValue;
        state.Look(Share(2200, 20000), Share(2210, 20000));
        Assert.True(first < 0.1);
        Assert.Equal(first, state.PValue);
    }

    [Fact]
    public void Look_EveryTime_NarrowsTheInterval()
    {
        var state = new SequentialState(Tau2, 0.1);
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var n = 1000; n <= 20000; n += 1000)
        {
            state.Look(Share(n / 10, n), Share((n / 10) + (n % 3000 / 40), n));
            Assert.True(state.Low >= low && state.High <= high && state.Low <= state.High);
            (low, high) = (state.Low, state.High);
        }
    }

    [Fact]
    public void Look_WhenIntervalsContradict_KeepsTheLastOneThatHeld()
    {
        var state = new SequentialState(Tau2, 0.1);
        state.Look(Share(10000, 100000), Share(13000, 100000));
        var (low, high) = (state.Low, state.High);
        state.Look(Share(30000, 300000), Share(27000, 300000));
        Assert.Equal((low, high), (state.Low, state.High));
    }

    [Theory]
    [InlineData(0, 0, 10, 100)]
    [InlineData(0, 100, 10, 100)]
    [InlineData(10, 100, 0, 0)]
    public void Look_WithoutVisitorsOrBaseline_HasNoLift(int value, int count, int otherValue, int otherCount)
    {
        var state = new SequentialState(Tau2, 0.1);
        state.Look(Share(value, count), Share(otherValue, otherCount));
        Assert.Null(state.Lift);
        Assert.False(state.HasInterval);
        Assert.Equal(1, state.PValue);
    }

    [Fact]
    public void Look_WhenEverybodyConverts_HasALiftButNoInterval()
    {
        var state = new SequentialState(Tau2, 0.1);
        state.Look(Share(50, 50), Share(50, 50));
        Assert.Equal(0, state.Lift!.Value.Value);
        Assert.False(state.HasInterval);
    }

    [Fact]
    public void Variance_OfAmounts_IsTheSampleVariance()
    {
        double[] amounts = [0, 0, 5, 10];
        var sample = new Sample(4, amounts.Sum(), amounts.Sum(a => a * a), false);
        Assert.Equal(3.75, sample.Mean);
        Assert.Equal(22.916666666666668, sample.Variance, 12);
    }

    [Fact]
    public void Estimate_ForALiftThatGrowsSignificant_IsReachedWithThatManyVisitors()
    {
        var (baseline, variation) = (Share(500, 5000), Share(560, 5000));
        var remaining = VisitorsRemaining.Estimate(RelativeLift.Compute(baseline, variation), 10000, 0.1, Tau2);
        var factor = (10000.0 + remaining) / 10000;
        var grown = RelativeLift.Compute(baseline, variation)!.Value;
        Assert.InRange(remaining, 1, 1_000_000);
        Assert.True(SequentialTest.Lambda(grown.Value, grown.Variance / factor, Tau2) >= 10);
        Assert.True(SequentialTest.Lambda(grown.Value, grown.Variance / (factor - 0.01), Tau2) < 10);
    }

    [Fact]
    public void Estimate_WithoutDifference_IsUnknown()
    {
        Assert.Equal(9223372036854775807, VisitorsRemaining.Estimate(new RelativeLift(0, 0.01), 100, 0.1, Tau2));
        Assert.Equal(9223372036854775807, VisitorsRemaining.Estimate(null, 100, 0.1, Tau2));
        Assert.Equal(9223372036854775807, VisitorsRemaining.Estimate(new RelativeLift(1e-9, 0.01), 100, 0.1, Tau2));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Group_ByPlaceOfTheMetric_IsPrimarySecondaryMonitoring(int index, int group) => Assert.Equal(group, FalseDiscovery.Group(index));

    private static Sample Share(int value, int count) => new(count, value, value, true);
}
