using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

public sealed class ChiSquaredTests
{
    /// <summary>Critical values as tables of the distribution print them.</summary>
    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(6.634896601021213, 1, 0.01)]
    [InlineData(10.827566170662733, 1, 0.001)]
    [InlineData(0.45493642311957283, 1, 0.5)]
    [InlineData(7.814727903251179, 3, 0.05)]
    [InlineData(16.26623619623813, 3, 0.001)]
    [InlineData(29.58829844507442, 10, 0.001)]
    [InlineData(9.341817765591856, 10, 0.5)]
    public void UpperTail_CriticalValue_IsItsProbability(double statistic, int degrees, double probability)
        => Assert.Equal(probability, ChiSquared.UpperTail(statistic, degrees), 1e-12);

    /// <summary>For even degrees the tail is a finite sum: exp(-x/2) times the beginning of the series of exp(x/2).</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(20)]
    public void UpperTail_EvenDegrees_IsTheFiniteSum(int degrees)
    {
        for (var x = 0.0; x < 120; x += 0.37)
        {
            var (term, sum) = (1.0, 1.0);
            for (var k = 1; k < degrees / 2; k++)
            {
                term *= x / 2 / k;
                sum += term;
            }

            var expected = Math.Exp(-x / 2) * sum;
            Assert.Equal(expected, ChiSquared.UpperTail(x, degrees), Math.Max(1e-13, expected * 1e-11));
        }
    }

    /// <summary>For odd degrees by steps of two from one degree, which is integrated here.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(2.25)]
    [InlineData(9)]
    [InlineData(23.80952380952381)]
    public void UpperTail_OneAndThreeDegrees_AreTheIntegral(double x)
    {
        var one = 2 * NormalTail(Math.Sqrt(x));

        Assert.Equal(one, ChiSquared.UpperTail(x, 1), 1e-9);
        Assert.Equal(one + (Math.Sqrt(2 * x / Math.PI) * Math.Exp(-x / 2)), ChiSquared.UpperTail(x, 3), 1e-9);
    }

    [Fact]
    public void UpperTail_Edges_AreZeroAndOne()
        => Assert.Equal((1.0, 0.0, 0.0), (ChiSquared.UpperTail(0, 1), ChiSquared.UpperTail(double.PositiveInfinity, 1), ChiSquared.UpperTail(5000, 1)));

    /// <summary>Simpson's rule over the density.</summary>
    private static double NormalTail(double from)
    {
        const int Steps = 20_000;
        var width = 12.0 / Steps;
        double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
        var sum = Enumerable.Range(0, Steps + 1)
            .Sum(i => (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * Density(from + (i * width)));
        return sum * width / 3;
    }
}
