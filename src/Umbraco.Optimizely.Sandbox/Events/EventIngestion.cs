using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>
/// Counts one batch: a visitor is reached by the first decision for an experiment; an event counts for the experiments the visitor
/// was in before it, whichever of the two arrives first.
/// </summary>
internal sealed class EventIngestion(DbSession db, DateTimeOffset now)
{
    private const string DecisionEvent = "campaign_activated";
    private const long NoEvent = -1;

    private readonly EntityStore _store = new(db);
    private readonly EventCounting _counting = new(db, now);
    private readonly Dictionary<long, TargetExperiment?> _experiments = [];
    private readonly List<string> _notes = [];

    /// <summary>Returns a remark about what did not count, or null.</summary>
    public string? Ingest(JsonObject batch)
    {
        var account = Id(batch.Text("account_id"));
        var project = Id(batch.Text("project_id"));
        foreach (var visitor in batch.Objects("visitors"))
        {
            foreach (var snapshot in visitor.Objects("snapshots"))
            {
                Snapshot(account, project, visitor, snapshot, batch.Flag("enrich_decisions"));
            }
        }

        return _notes.Count == 0 ? null : string.Join("; ", _notes.Distinct().Take(5));
    }

    private void Snapshot(long account, long project, JsonObject visitor, JsonObject snapshot, bool enrich)
    {
        var visitorId = visitor.Text("visitor_id")!;
        var events = snapshot.Objects("events").ToList();
        var decided = snapshot.Objects("decisions").ToList();
        foreach (var decision in decided)
        {
            Decide(account, visitor, visitorId, decision, events);
        }

        var joins = enrich || decided.Count == 0;
        var listed = decided.Select(d => Id(d.Text("experiment_id"))).ToHashSet();
        foreach (var item in events)
        {
            var received = Receive(account, project, visitorId, item, joins);
            if (received is null)
            {
                continue;
            }

            foreach (var (experimentId, variationId, decidedAt) in Decisions(visitorId))
            {
                if (decidedAt <= received.At && (joins || listed.Contains(experimentId)) && Experiment(experimentId) is { } experiment)
                {
                    _counting.Convert(experiment, variationId, visitorId, received);
                }
            }
        }
    }

    private void Decide(long account, JsonObject visitor, string visitorId, JsonObject decision, List<JsonObject> events)
    {
        var experiment = Experiment(Id(decision.Text("experiment_id")));
        var variationId = Id(decision.Text("variation_id"));
        if (experiment is null || experiment.AccountId != account || !experiment.Variations.Contains(variationId))
        {
            _notes.Add($"decision for {decision.Text("experiment_id") ?? "no"} experiment does not count: not started or not of this account");
            return;
        }

        var at = DecidedAt(decision, events);
        if (!experiment.Counts(at))
        {
            _notes.Add($"decision for experiment {experiment.Id} does not count: it is not running");
            return;
        }

        if (!_counting.Reach(experiment, variationId, visitorId, at, visitor["attributes"]?.ToJsonString()))
        {
            return;
        }

        // Events may overtake the decision that they belong to.
        var earlier = db.Query(
            "SELECT event_id, at, revenue, value FROM event_log WHERE visitor_id = $v AND at >= $at AND joins = 1 AND event_id <> $none",
            r => new ReceivedEvent(r.GetInt64(0), r.GetInt64(1), r.IsDBNull(2) ? null : r.GetDouble(2), r.IsDBNull(3) ? null : r.GetDouble(3)),
            ("$v", visitorId), ("$at", at), ("$none", NoEvent));
        foreach (var received in earlier)
        {
            _counting.Convert(experiment, variationId, visitorId, received);
        }
    }

    private long DecidedAt(JsonObject decision, List<JsonObject> events)
    {
        var marks = events.Where(e => e.Text("type") == DecisionEvent).ToList();
        var mark = marks.Find(e => e.Text("entity_id") == decision.Text("campaign_id")) ?? marks.FirstOrDefault();
        return mark.Long("timestamp") ?? events.Select(e => e.Long("timestamp")).Min() ?? now.ToUnixTimeMilliseconds();
    }

    private ReceivedEvent? Receive(long account, long project, string visitorId, JsonObject item, bool joins)
    {
        var eventId = item.Text("type") == DecisionEvent ? NoEvent : Resolve(account, project, item);
        var received = new ReceivedEvent(eventId, item.Long("timestamp")!.Value, item.Long("revenue"), item.Double("value"));
        var isNew = db.Execute(
            """
            INSERT OR IGNORE INTO event_log(uuid, account_id, visitor_id, event_id, at, revenue, value, joins)
            VALUES($u, $a, $v, $e, $at, $revenue, $value, $j)
            """,
            ("$u", item.Text("uuid")), ("$a", account), ("$v", visitorId), ("$e", eventId), ("$at", received.At),
            ("$revenue", received.Revenue), ("$value", received.Value), ("$j", joins ? 1 : 0)) == 1;
        if (!isNew)
        {
            _notes.Add($"event {item.Text("uuid")} was received before");
        }

        return isNew && eventId != NoEvent ? received : null;
    }

    private long Resolve(long account, long project, JsonObject item)
    {
        var id = Id(item.Text("entity_id"));
        if (db.Scalar<long?>("SELECT id FROM entity WHERE id = $id AND account_id = $a AND kind IN ('event', 'page')", ("$id", id), ("$a", account)) is { } known)
        {
            return known;
        }

        var byKey = db.Scalar<long?>(
            "SELECT id FROM entity WHERE account_id = $a AND key = $k AND kind IN ('event', 'page') ORDER BY project_id = $p DESC, seq LIMIT 1",
            ("$a", account), ("$k", item.Text("key")), ("$p", project));
        if (byKey is null)
        {
            _notes.Add($"event {item.Text("key") ?? item.Text("entity_id")} is unknown");
        }

        return byKey ?? NoEvent;
    }

    private List<(long Experiment, long Variation, long At)> Decisions(string visitorId) => db.Query(
        "SELECT experiment_id, variation_id, at FROM decision WHERE visitor_id = $v",
        r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)), ("$v", visitorId));

    private TargetExperiment? Experiment(long id)
    {
        if (!_experiments.TryGetValue(id, out var experiment))
        {
            experiment = _store.Find(EntityKind.Experiment, id) is { } entity ? TargetExperiment.Read(entity) : null;
            _experiments[id] = experiment;
        }

        return experiment;
    }

    private static long Id(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
