namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>The chi-squared distribution.</summary>
internal static class ChiSquared
{
    private const double Precision = 1e-16;
    private const double Tiny = 1e-300;
    private const int MostSteps = 10_000;

    /// <summary>How probable a statistic of this size or more is: the regularised upper incomplete gamma function.</summary>
    public static double UpperTail(double statistic, int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(statistic);
        if (double.IsPositiveInfinity(statistic))
        {
            return 0;
        }

        var (a, x) = (degrees / 2.0, statistic / 2);
        if (x == 0)
        {
            return 1;
        }

        var scale = Math.Exp((a * Math.Log(x)) - x - LogGamma(degrees));

        // Each of the two converges fast where the other does not.
        return x < a + 1 ? 1 - (scale * Series(a, x)) : scale * ContinuedFraction(a, x);
    }

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var n = 1; n < MostSteps && term > sum * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>By Lentz's method.</summary>
    private static double ContinuedFraction(double a, double x)
    {
        var b = x + 1 - a;
        var (c, d) = (1 / Tiny, 1 / b);
        var value = d;
        for (var n = 1; n < MostSteps; n++)
        {
            var factor = -n * (n - a);
            b += 2;
            d = 1 / NotZero((factor * d) + b);
            c = NotZero(b + (factor / c));
            value *= c * d;
            if (Math.Abs((c * d) - 1) < Precision * 10)
            {
                break;
            }
        }

        return value;
    }

    /// <summary>Of half the degrees, from the values that are known: Γ(1/2) = √π and Γ(1) = 1.</summary>
    private static double LogGamma(int degrees)
    {
        var sum = degrees % 2 == 0 ? 0 : Math.Log(Math.PI) / 2;
        for (var k = degrees % 2 == 0 ? 2 : 1; k < degrees; k += 2)
        {
            sum += Math.Log(k / 2.0);
        }

        return sum;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
