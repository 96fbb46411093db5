namespace Umbraco.Optimizely.Sandbox.Statistics;

/// <summary>The improvement of a rate over the baseline's, as a fraction, with its variance by the delta method.</summary>
/// <param name="Value">Variation over baseline, minus one.</param>
/// <param name="Variance">Variance of <paramref name="Value"/>.</param>
internal readonly record struct RelativeLift(double Value, double Variance)
{
    /// <summary>Null when it cannot be computed: no visitors on a side, or a baseline of zero.</summary>
    public static RelativeLift? Compute(Sample baseline, Sample variation)
    {
        if (baseline.Count == 0 || variation.Count == 0 || baseline.Mean == 0)
        {
            return null;
        }

        var (pb, pt) = (baseline.Mean, variation.Mean);
        var variance = (variation.Variance / variation.Count / (pb * pb)) + (pt * pt * (baseline.Variance / baseline.Count) / (pb * pb * pb * pb));
        return new RelativeLift((pt / pb) - 1, variance);
    }
}
