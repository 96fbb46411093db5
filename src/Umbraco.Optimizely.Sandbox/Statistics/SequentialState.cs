namespace Umbraco.Optimizely.Sandbox.Statistics;

/// <summary>One variation against the baseline over all looks: the smallest p-value and the intersection of the intervals.</summary>
internal sealed class SequentialState(double tau2, double alpha)
{
    public double PValue { get; private set; } = 1;

    public double Low { get; private set; } = double.NegativeInfinity;

    public double High { get; private set; } = double.PositiveInfinity;

    /// <summary>The newest lift, or null while it cannot be computed.</summary>
    public RelativeLift? Lift { get; private set; }

    public bool HasInterval => !double.IsInfinity(Low);

    public void Look(Sample baseline, Sample variation)
    {
        Lift = RelativeLift.Compute(baseline, variation);
        if (Lift is not { Variance: > 0 } lift)
        {
            return;
        }

        PValue = Math.Min(PValue, SequentialTest.PValue(SequentialTest.Lambda(lift.Value, lift.Variance, tau2)));
        var half = SequentialTest.HalfWidth(lift.Variance, tau2, alpha);
        var (low, high) = (Math.Max(Low, lift.Value - half), Math.Min(High, lift.Value + half));
        // Looks that contradict one another leave no value: the interval before them is the best there is.
        if (low <= high)
        {
            (Low, High) = (low, high);
        }
    }
}
