namespace Umbraco.Optimizely.Sandbox.Statistics;

/// <summary>Estimates how many more visitors make the present lift significant.</summary>
internal static class VisitorsRemaining
{
    /// <summary>What the service answers when it has no estimate.</summary>
    public const long Unknown = long.MaxValue;

    private const double MaxFactor = 1_000_000;

    /// <param name="lift">Present lift; its variance falls as visitors grow.</param>
    /// <param name="visitors">Visitors of both sides so far.</param>
    /// <param name="target">The p-value to reach.</param>
    /// <param name="tau2">Variance of the mixture.</param>
    public static long Estimate(RelativeLift? lift, long visitors, double target, double tau2)
    {
        if (lift is not { Variance: > 0 } present || present.Value == 0)
        {
            return Unknown;
        }

        bool Reached(double factor) => SequentialTest.Lambda(present.Value, present.Variance / factor, tau2) >= 1 / target;

        var high = 1.0;
        while (!Reached(high))
        {
            high *= 2;
            if (high > MaxFactor)
            {
                return Unknown;
            }
        }

        var low = high / 2;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Reached(middle) ? (low, middle) : (middle, high);
        }

        return Math.Max(1, (long)Math.Ceiling((high - 1) * visitors));
    }
}
