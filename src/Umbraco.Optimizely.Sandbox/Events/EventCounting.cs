using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>
/// Keeps visitors once and sums per variation and five minutes, so that results need no pass over visitors however many there are.
/// </summary>
internal sealed class EventCounting(DbSession db, DateTimeOffset now)
{
    /// <summary>Stands for the revenue of all events together.</summary>
    public const long AnyRevenue = 0;

    /// <summary>Length of one bucket, as the results round their times.</summary>
    public const long TickMilliseconds = 300_000;

    /// <summary>False when the visitor was decided for this experiment before: the first decision stays.</summary>
    public bool Reach(TargetExperiment experiment, long variationId, string visitorId, long at, string? attributes)
    {
        var isNew = db.Execute(
            "INSERT OR IGNORE INTO decision(visitor_id, experiment_id, variation_id, at, attributes) VALUES($v, $x, $variation, $at, $attributes)",
            ("$v", visitorId), ("$x", experiment.Id), ("$variation", variationId), ("$at", at), ("$attributes", attributes)) == 1;
        if (isNew)
        {
            AddReach(db, experiment.Id, variationId, Tick(experiment, at), 1);
        }

        return isNew;
    }

    public void Convert(TargetExperiment experiment, long variationId, string visitorId, ReceivedEvent received)
    {
        if (!experiment.Counts(received.At))
        {
            return;
        }

        Count(experiment, variationId, visitorId, received);
        if (received.Revenue is not null)
        {
            Count(experiment, variationId, visitorId, received with { EventId = AnyRevenue });
        }
    }

    public static void AddReach(DbSession db, long experimentId, long variationId, long tick, long visitors) => db.Execute(
        """
        INSERT INTO reach_bucket(experiment_id, variation_id, tick, visitors) VALUES($x, $variation, $tick, $n)
        ON CONFLICT DO UPDATE SET visitors = visitors + $n
        """,
        ("$x", experimentId), ("$variation", variationId), ("$tick", tick), ("$n", visitors));

    public static void AddMetric(DbSession db, long experimentId, long eventId, long variationId, long tick, MetricSums sums) => db.Execute(
        """
        INSERT INTO metric_bucket(experiment_id, event_id, variation_id, tick, visitors, count, count_sq, revenue, revenue_sq, value, value_sq)
        VALUES($x, $e, $variation, $tick, $n, $c, $cc, $r, $rr, $w, $ww)
        ON CONFLICT DO UPDATE SET visitors = visitors + $n, count = count + $c, count_sq = count_sq + $cc,
            revenue = revenue + $r, revenue_sq = revenue_sq + $rr, value = value + $w, value_sq = value_sq + $ww
        """,
        ("$x", experimentId), ("$e", eventId), ("$variation", variationId), ("$tick", tick), ("$n", sums.Visitors), ("$c", sums.Count),
        ("$cc", sums.CountSquares), ("$r", sums.Revenue), ("$rr", sums.RevenueSquares), ("$w", sums.Value), ("$ww", sums.ValueSquares));

    private void Count(TargetExperiment experiment, long variationId, string visitorId, ReceivedEvent received)
    {
        var key = new (string, object?)[] { ("$x", experiment.Id), ("$e", received.EventId), ("$v", visitorId) };
        var (count, revenue, value) = db.Query(
            "SELECT count, revenue, value FROM conversion WHERE experiment_id = $x AND event_id = $e AND visitor_id = $v",
            r => (r.GetInt64(0), r.GetDouble(1), r.GetDouble(2)), key).FirstOrDefault();
        var newRevenue = revenue + (received.Revenue ?? 0);
        var newValue = value + (received.Value ?? 0);
        db.Execute(
            """
            INSERT INTO conversion(experiment_id, event_id, visitor_id, count, revenue, value) VALUES($x, $e, $v, 1, $r, $w)
            ON CONFLICT DO UPDATE SET count = count + 1, revenue = $r, value = $w
            """,
            [.. key, ("$r", newRevenue), ("$w", newValue)]);
        AddMetric(db, experiment.Id, received.EventId, variationId, Tick(experiment, received.At), new MetricSums(
            count == 0 ? 1 : 0,
            1,
            ((count + 1) * (count + 1)) - (count * count),
            newRevenue - revenue,
            (newRevenue * newRevenue) - (revenue * revenue),
            newValue - value,
            (newValue * newValue) - (value * value)));
    }

    // A visitor's clock may be wrong: an event is neither before the start of the experiment nor in the future.
    private long Tick(TargetExperiment experiment, long at)
    {
        var latest = Math.Max(experiment.Earliest, now.ToUnixTimeMilliseconds());
        return Math.Clamp(at, experiment.Earliest, latest) / TickMilliseconds;
    }
}
