namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>How many visitors a comparison of two rates takes.</summary>
internal static class SampleSize
{
    /// <summary>The chance of finding a difference that is there.</summary>
    public const double Power = 0.8;

    /// <summary>
    /// Visitors for each variation, by the two-sided test of two proportions with a fixed end:
    /// <c>n = (z(1 - a/2) * sqrt(2 p (1 - p)) + z(power) * sqrt(p1 (1 - p1) + p2 (1 - p2)))² / (p2 - p1)²</c>
    /// where p1 is the rate of the original, p2 = p1 (1 + improvement), p their mean, and a = (1 - confidence) / comparisons: with several
    /// alternatives each is compared with the original, and Bonferroni's division keeps the chance of any false winner at
    /// 1 - confidence. Optimizely decides by a sequential test, which ends earlier on clear differences and later on small ones, so
    /// this is the right order of magnitude and no promise.
    /// </summary>
    /// <param name="rate">The rate of the original, between 0 and 1.</param>
    /// <param name="improvement">The relative improvement to be found, above 0; the improved rate must stay below 1.</param>
    /// <param name="confidence">The confidence that is asked for, such as 0.9.</param>
    /// <param name="comparisons">How many alternatives there are.</param>
    public static double PerVariation(double rate, double improvement, double confidence, int comparisons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(comparisons, 1);
        var improved = rate * (1 + improvement);
        var mean = (rate + improved) / 2;
        var falseWinner = (1 - confidence) / comparisons;
        var root = (NormalQuantile.Of(1 - (falseWinner / 2)) * Math.Sqrt(2 * mean * (1 - mean)))
            + (NormalQuantile.Of(Power) * Math.Sqrt((rate * (1 - rate)) + (improved * (1 - improved))));
        return Math.Pow(root / (improved - rate), 2);
    }
}
