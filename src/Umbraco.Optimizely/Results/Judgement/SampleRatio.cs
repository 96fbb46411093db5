namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Whether chance alone explains how far visitors are from what the weights give: a chi-squared test.</summary>
/// <param name="Statistic">Chi-squared.</param>
/// <param name="PValue">How probable a statistic of this size or more is.</param>
internal sealed record SampleRatio(double Statistic, double PValue)
{
    /// <summary>So rare by chance that something else is the reason. Strict, because panels look again and again.</summary>
    public const double Alarm = 0.001;

    /// <summary>Below it the distribution is not that of the statistic.</summary>
    private const double FewestExpected = 5;

    public bool IsAlarm => PValue < Alarm;

    /// <summary>Null while too little has been counted, or while one variation gets everybody.</summary>
    public static SampleRatio? Of(IReadOnlyList<VisitorCount> counts)
    {
        var shared = counts.Where(c => c.Expected > 0).ToArray();
        if (shared.Length < 2 || shared.Any(c => c.Expected < FewestExpected))
        {
            return null;
        }

        // Visitors of a variation that should have none are no matter of chance.
        var statistic = counts.Any(c => c.Expected == 0 && c.Observed > 0)
            ? double.PositiveInfinity
            : shared.Sum(c => (c.Observed - c.Expected) * (c.Observed - c.Expected) / c.Expected);
        return new SampleRatio(statistic, ChiSquared.UpperTail(statistic, shared.Length - 1));
    }
}
