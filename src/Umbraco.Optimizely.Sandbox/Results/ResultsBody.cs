using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>The body of results.</summary>
internal static class ResultsBody
{
    public static JsonObject Create(ExperimentAnalysis analysis)
    {
        var body = analysis.Frame.ToJson();
        var corrected = analysis.Corrected();
        body["metrics"] = new JsonArray(analysis.Metrics.Select(m => (JsonNode)Metric(analysis, m, corrected)).ToArray());
        body["reach"] = Reach(analysis);
        return body;
    }

    /// <summary>The fields of a metric that do not depend on figures.</summary>
    public static JsonObject MetricFrame(MetricProgress metric) => new()
    {
        ["aggregator"] = metric.Metric.Aggregator,
        ["event_id"] = metric.Metric.EventId,
        ["field"] = metric.Metric.Field,
        ["name"] = metric.Metric.Name,
        ["scope"] = metric.Metric.Scope ?? "visitor",
        ["winning_direction"] = metric.Metric.IsDecreasing ? "decreasing" : "increasing",
    };

    private static JsonObject Metric(
        ExperimentAnalysis analysis, MetricProgress metric, Dictionary<(MetricProgress Metric, long Variation), double> corrected)
    {
        var frame = analysis.Frame;
        var conclusion = Conclusion.Create(metric, corrected, frame.Threshold);
        var results = new JsonObject();
        foreach (var (id, name) in frame.Variations)
        {
            var sample = metric.Sample(id, analysis.Visitors);
            var variation = new JsonObject
            {
                ["is_baseline"] = id == frame.Baseline,
                ["level"] = "variation",
                ["name"] = sample.Count == 0 ? null : name,
                ["variation_id"] = Conclusion.Text(id),
            };
            VariationFigures.Write(variation, sample);
            if (id != frame.Baseline && sample.Count > 0)
            {
                var visitors = sample.Count + analysis.Visitors[frame.Baseline];
                var lift = VariationFigures.Lift(metric, metric.States[id], corrected[(metric, id)], visitors, frame);
                lift["is_most_conclusive"] = id == conclusion.Winner ? true : null;
                variation["lift"] = lift;
            }

            results[Conclusion.Text(id)] = variation;
        }

        var body = MetricFrame(metric);
        body["results"] = results;
        if (conclusion.Winner is not null || conclusion.Loser is not null)
        {
            body["conclusion"] = new JsonObject
            {
                ["loser"] = conclusion.Loser is { } loser ? Conclusion.Text(loser) : null,
                ["winner"] = conclusion.Winner is { } winner ? Conclusion.Text(winner) : null,
            };
        }

        return body;
    }

    private static JsonObject Reach(ExperimentAnalysis analysis)
    {
        var total = analysis.TotalVisitors;
        var baseline = analysis.Visitors[analysis.Frame.Baseline];
        var variations = new JsonObject();
        foreach (var (id, name) in analysis.Frame.Variations)
        {
            var count = analysis.Visitors[id];
            variations[Conclusion.Text(id)] = new JsonObject
            {
                ["count"] = count,
                ["name"] = count == 0 ? null : name,
                ["variation_id"] = Conclusion.Text(id),
                ["variation_reach"] = Share(count, total),
            };
        }

        return new JsonObject
        {
            ["baseline_count"] = baseline,
            ["baseline_reach"] = Share(baseline, total),
            ["total_count"] = total,
            ["treatment_count"] = total - baseline,
            ["treatment_reach"] = Share(total - baseline, total),
            ["variations"] = variations,
        };
    }

    private static JsonNode Share(long count, long total) => JsonText.Number(total == 0 ? 0 : (double)count / total);
}
