using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>Which fields each metric needs, and that its event exists.</summary>
internal static class MetricRules
{
    public static void Check(IEnumerable<JsonObject> metrics, Func<long, bool> isEvent, Func<long, bool> isPage)
    {
        foreach (var (metric, index) in metrics.Select((m, i) => (m, i)))
        {
            if (Problem(metric, isEvent, isPage) is { } problem)
            {
                throw ApiProblem.BadRequest($"metrics[{index}]: {problem}");
            }
        }
    }

    private static string? Problem(JsonObject metric, Func<long, bool> isEvent, Func<long, bool> isPage)
    {
        var aggregator = metric.Text("aggregator");
        var eventId = metric.Long("event_id");
        if (aggregator is null)
        {
            return "aggregator is required";
        }

        if (aggregator == "sum" && metric.Text("field") is null)
        {
            return "field is required for the aggregator sum";
        }

        if (aggregator == "ratio")
        {
            return metric.Objects("metrics").Count() == 2 ? null : "the aggregator ratio needs two metrics";
        }

        if (eventId is null)
        {
            return aggregator == "sum" && metric.Text("field") == "revenue" ? null : "event_id is required";
        }

        if (aggregator is "bounce" or "exit" && !isPage(eventId.Value))
        {
            return $"the aggregator {aggregator} needs the id of a page";
        }

        return isEvent(eventId.Value) ? null : $"there is no event {eventId} in the project";
    }
}
