namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalQuantile
{
    private const double Low = 0.02425;

    // Acklam's rational approximation: relative error below 1.2e-9.
    private static readonly double[] A =
        [-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00];

    private static readonly double[] B =
        [-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01, 1];

    private static readonly double[] C =
        [-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00];

    private static readonly double[] D =
        [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1];

    /// <summary>The value below which a share of the distribution lies.</summary>
    public static double Of(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        if (share > 1 - Low)
        {
            return -Of(1 - share);
        }

        if (share < Low)
        {
            var tail = Math.Sqrt(-2 * Math.Log(share));
            return Polynomial(C, tail) / Polynomial(D, tail);
        }

        var middle = share - 0.5;
        return middle * Polynomial(A, middle * middle) / Polynomial(B, middle * middle);
    }

    private static double Polynomial(double[] coefficients, double x)
        => coefficients.Aggregate(0.0, (sum, coefficient) => (sum * x) + coefficient);
}
