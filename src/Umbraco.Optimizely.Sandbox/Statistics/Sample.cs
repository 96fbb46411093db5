namespace Umbraco.Optimizely.Sandbox.Statistics;

/// <summary>Visitors of one variation and the sums of what is measured of each.</summary>
/// <param name="Count">Visitors.</param>
/// <param name="Sum">Sum over visitors.</param>
/// <param name="Squares">Sum of squares over visitors.</param>
/// <param name="IsShare">True when each visitor counts 0 or 1.</param>
internal readonly record struct Sample(long Count, double Sum, double Squares, bool IsShare)
{
    public double Mean => Sum / Count;

    /// <summary>p(1-p) of a share, else the sample variance.</summary>
    public double Variance => IsShare ? Mean * (1 - Mean) : Count < 2 ? 0 : Math.Max(0, (Squares - (Sum * Sum / Count)) / (Count - 1));
}
