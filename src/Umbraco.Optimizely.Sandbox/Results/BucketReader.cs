using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>Reads the sums per variation and five minutes.</summary>
internal sealed class BucketReader(DbSession db, long experimentId, ResultsQuery query)
{
    private readonly (string, object?)[] _window = [("$x", experimentId), ("$first", query.FirstTick), ("$end", query.EndTick)];

    private bool IsSegment => query.AttributeId is not null;

    public List<(long Variation, long Tick, long Visitors)> Reach() => query.IsUnknownSegment ? [] : db.Query(
        IsSegment
            ? $"""
               SELECT variation_id, at / {EventCounting.TickMilliseconds} AS tick, count(*) FROM decision d
               WHERE experiment_id = $x AND at / {EventCounting.TickMilliseconds} >= $first AND at / {EventCounting.TickMilliseconds} < $end
                 AND {HasAttribute} GROUP BY variation_id, tick
               """
            : "SELECT variation_id, tick, visitors FROM reach_bucket WHERE experiment_id = $x AND tick >= $first AND tick < $end",
        r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)), Parameters());

    public List<(long Variation, long Tick, MetricSums Sums)> Metric(long eventId) => query.IsUnknownSegment ? [] : db.Query(
        IsSegment
            ? $"""
               SELECT d.variation_id, d.at / {EventCounting.TickMilliseconds} AS tick, count(*), sum(c.count), sum(c.count * c.count),
                 sum(c.revenue), sum(c.revenue * c.revenue), sum(c.value), sum(c.value * c.value)
               FROM conversion c JOIN decision d ON d.visitor_id = c.visitor_id AND d.experiment_id = c.experiment_id
               WHERE c.experiment_id = $x AND c.event_id = $e AND d.at / {EventCounting.TickMilliseconds} >= $first
                 AND d.at / {EventCounting.TickMilliseconds} < $end AND {HasAttribute} GROUP BY d.variation_id, tick
               """
            : """
              SELECT variation_id, tick, visitors, count, count_sq, revenue, revenue_sq, value, value_sq FROM metric_bucket
              WHERE experiment_id = $x AND event_id = $e AND tick >= $first AND tick < $end
              """,
        r => (r.GetInt64(0), r.GetInt64(1), new MetricSums(
            r.GetInt64(2), r.GetDouble(3), r.GetDouble(4), r.GetDouble(5), r.GetDouble(6), r.GetDouble(7), r.GetDouble(8))),
        Parameters(("$e", eventId)));

    private const string HasAttribute = """
        EXISTS (SELECT 1 FROM json_each(coalesce(d.attributes, '[]')) a
          WHERE json_extract(a.value, '$.entity_id') = $attribute AND json_extract(a.value, '$.value') = $value)
        """;

    private (string, object?)[] Parameters(params (string, object?)[] more) =>
        IsSegment ? [.. _window, ("$attribute", query.AttributeId), ("$value", query.AttributeValue), .. more] : [.. _window, .. more];
}
