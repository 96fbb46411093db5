namespace Umbraco.Optimizely.Sandbox.Statistics;

/// <summary>
/// The mixture sequential probability ratio test on an estimate and its variance, with a normal mixture of variance tau2:
/// p-values and intervals that hold at every look.
/// </summary>
internal static class SequentialTest
{
    /// <summary>
    /// Spread of real effects on the relative scale. The service's constant is not public; this one fits the one captured interval.
    /// </summary>
    public const double RelativeTau2 = 0.005;

    /// <summary>Likelihood ratio of the mixture against no difference.</summary>
    public static double Lambda(double estimate, double variance, double tau2) =>
        Math.Sqrt(variance / (variance + tau2)) * Math.Exp(tau2 * estimate * estimate / (2 * variance * (variance + tau2)));

    /// <summary>The p-value of one look; a sequence keeps the smallest.</summary>
    public static double PValue(double lambda) => Math.Min(1, 1 / lambda);

    /// <summary>Half the width of the interval of one look; a sequence keeps the intersection.</summary>
    public static double HalfWidth(double variance, double tau2, double alpha) =>
        Math.Sqrt(variance * (variance + tau2) / tau2 * ((2 * Math.Log(1 / alpha)) + Math.Log((variance + tau2) / variance)));
}
