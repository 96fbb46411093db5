using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Statistics;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>The figures of one variation for one metric. Without visitors rate, variance and lift are left out.</summary>
internal static class VariationFigures
{
    public static void Write(JsonObject target, Sample sample)
    {
        target["samples"] = sample.Count;
        target["value"] = sample.Count == 0 ? 0 : JsonText.Number(sample.Sum);
        if (sample.Count > 0)
        {
            target["rate"] = JsonText.Number(sample.Mean);
            target["variance"] = JsonText.Number(sample.Variance);
        }
    }

    public static JsonObject Lift(MetricProgress metric, SequentialState state, double corrected, long visitors, ExperimentFrame frame)
    {
        var significance = Math.Max(0, 1 - corrected);
        var isSignificant = significance >= frame.Threshold;
        // The correction asks for a smaller p-value: as much smaller as it has made this one larger.
        var target = frame.Alpha * Math.Min(1, state.PValue / Math.Max(corrected, double.Epsilon));
        var lift = new JsonObject
        {
            ["is_significant"] = isSignificant,
            ["lift_status"] = Status(metric.Metric, state.Lift),
            ["significance"] = JsonText.Number(significance),
            ["visitors_remaining"] = isSignificant ? 0 : VisitorsRemaining.Estimate(state.Lift, visitors, target, SequentialTest.RelativeTau2),
        };
        if (state.Lift is { } present)
        {
            lift["value"] = JsonText.Number(present.Value);
        }

        if (state.HasInterval)
        {
            lift["confidence_interval"] = new JsonArray(JsonText.Number(state.Low), JsonText.Number(state.High));
        }

        return lift;
    }

    private static string Status(Metric metric, RelativeLift? lift)
    {
        var gain = (lift?.Value ?? 0) * (metric.IsDecreasing ? -1 : 1);
        return gain > 0 ? "better" : gain < 0 ? "worse" : "equal";
    }
}
