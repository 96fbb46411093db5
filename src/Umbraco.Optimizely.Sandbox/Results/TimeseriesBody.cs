using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>The body of a timeseries: the figures so far, at the end of every five minutes in which something was counted.</summary>
internal static class TimeseriesBody
{
    /// <summary>Null when there is no visitor.</summary>
    public static JsonObject? Create(DbSession db, ExperimentFrame frame, ResultsQuery query)
    {
        var points = new Dictionary<(MetricProgress Metric, long Variation), JsonArray>();
        var analysis = ExperimentAnalysis.Run(db, frame, query, (current, tick) => Add(points, current, tick));
        if (analysis.TotalVisitors == 0)
        {
            return null;
        }

        var body = frame.ToJson();
        body["metrics"] = new JsonArray(analysis.Metrics.Select(m => (JsonNode)Metric(frame, m, points)).ToArray());
        return body;
    }

    private static void Add(Dictionary<(MetricProgress Metric, long Variation), JsonArray> points, ExperimentAnalysis analysis, long tick)
    {
        var frame = analysis.Frame;
        var corrected = analysis.Corrected();
        foreach (var metric in analysis.Metrics)
        {
            foreach (var (id, _) in frame.Variations)
            {
                var sample = metric.Sample(id, analysis.Visitors);
                var time = DateTimeOffset.FromUnixTimeMilliseconds((tick + 1) * EventCounting.TickMilliseconds);
                var point = new JsonObject { ["time"] = JsonText.Time(time) };
                VariationFigures.Write(point, sample);
                if (id != frame.Baseline && sample.Count > 0)
                {
                    var visitors = sample.Count + analysis.Visitors[frame.Baseline];
                    point["lift"] = VariationFigures.Lift(metric, metric.States[id], corrected[(metric, id)], visitors, frame);
                }

                if (!points.TryGetValue((metric, id), out var list))
                {
                    points[(metric, id)] = list = [];
                }

                list.Add((JsonNode)point);
            }
        }
    }

    private static JsonObject Metric(
        ExperimentFrame frame, MetricProgress metric, Dictionary<(MetricProgress Metric, long Variation), JsonArray> points)
    {
        var body = ResultsBody.MetricFrame(metric);
        body["results"] = new JsonObject(frame.Variations.Select(v => KeyValuePair.Create(Conclusion.Text(v.Id), (JsonNode?)new JsonObject
        {
            ["is_baseline"] = v.Id == frame.Baseline,
            ["level"] = "variation",
            ["name"] = v.Name,
            ["timeseries"] = points.GetValueOrDefault((metric, v.Id)) ?? [],
            ["variation_id"] = Conclusion.Text(v.Id),
        })));
        return body;
    }
}
