namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>In how many days the visitors that a variation still needs will have come, at the traffic so far.</summary>
internal static class Forecast
{
    /// <summary>Of a shorter time nothing can be said.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(1);

    private const double MostDays = 100_000;

    public static MetricResultsModel Add(MetricResultsModel metric, TimeSpan running)
        => metric with { Variations = [.. metric.Variations.Select(v => v with { DaysRemaining = Days(metric, v, running) })] };

    private static int? Days(MetricResultsModel metric, VariationResultsModel variation, TimeSpan running)
    {
        if (running < Shortest || variation.IsOriginal || variation.IsSignificant || variation.VisitorsRemaining is not { } remaining)
        {
            return null;
        }

        // Both sides of the comparison count.
        var visitors = variation.Visitors + metric.Variations.Where(v => v.IsOriginal).Sum(v => v.Visitors);
        return visitors == 0 ? null : (int)Math.Clamp(Math.Ceiling(remaining * running.TotalDays / visitors), 1, MostDays);
    }
}
