using System.Globalization;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>The variations of a metric that are significantly the best and the worst, if any.</summary>
internal sealed record Conclusion(long? Winner, long? Loser)
{
    public static Conclusion Create(
        MetricProgress metric, Dictionary<(MetricProgress Metric, long Variation), double> corrected, double threshold)
    {
        // The larger, the better, whichever direction wins.
        var significant = metric.States
            .Where(s => 1 - corrected[(metric, s.Key)] >= threshold && s.Value.Lift is not null)
            .Select(s => (s.Key, Gain: metric.Metric.IsDecreasing ? -s.Value.Lift!.Value.Value : s.Value.Lift!.Value.Value))
            .OrderByDescending(s => s.Gain).ToList();
        return new Conclusion(
            significant.Where(s => s.Gain > 0).Select(s => (long?)s.Key).FirstOrDefault(),
            significant.Where(s => s.Gain < 0).Select(s => (long?)s.Key).LastOrDefault());
    }

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
