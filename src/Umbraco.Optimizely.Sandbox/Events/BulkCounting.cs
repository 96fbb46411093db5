using System.Globalization;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Rest;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>Adds many visitors to the sums at once. They never come back, so no visitor is stored.</summary>
internal static class BulkCounting
{
    public static IReadOnlyList<BulkVariation> Add(DbSession db, BulkVisitors bulk, DateTimeOffset now)
    {
        var experiment = new EntityStore(db).Find(EntityKind.Experiment, bulk.ExperimentId)
            ?? throw ApiProblem.NotFound($"There is no experiment {bulk.ExperimentId}");
        if (experiment.Live is null || experiment.Body.Text("status") != ExperimentActions.Running)
        {
            throw ApiProblem.BadRequest($"The experiment {bulk.ExperimentId} is not running");
        }

        if (bulk.Visitors < 0)
        {
            throw ApiProblem.BadRequest("visitors: may not be negative");
        }

        var weights = experiment.Live.Objects("variations").Where(v => v.Text("status") == "active" && !v.Flag("archived"))
            .Select(v => (Id: v.Long("variation_id")!.Value, Weight: v.Long("weight") ?? 0)).ToList();
        CheckRates(bulk, weights.Select(w => w.Id.ToString(CultureInfo.InvariantCulture)).ToHashSet());
        var eventId = bulk.MetricEventId ?? experiment.Live.Objects("metrics").FirstOrDefault().Long("event_id") ?? EventCounting.AnyRevenue;
        var target = TargetExperiment.Read(experiment)!;
        var shares = Share(bulk.Visitors, weights.Select(w => w.Weight).ToList());
        return weights.Zip(shares, (w, visitors) => Add(db, bulk, target, eventId, (w.Id, visitors), now)).ToList();
    }

    /// <summary>Shares out a number by weights: every share is rounded down, the largest remainders get the rest.</summary>
    internal static IReadOnlyList<int> Share(int total, IReadOnlyList<long> weights)
    {
        var sum = Math.Max(1, weights.Sum());
        var shares = weights.Select(w => (int)(total * w / sum)).ToArray();
        var order = Enumerable.Range(0, weights.Count).OrderByDescending(i => total * weights[i] % sum).ToList();
        for (var i = 0; i < total - weights.Sum(w => total * w / sum) && i < order.Count; i++)
        {
            shares[order[i]]++;
        }

        return shares;
    }

    private static BulkVariation Add(
        DbSession db, BulkVisitors bulk, TargetExperiment experiment, long eventId, (long Id, int Visitors) variation, DateTimeOffset now)
    {
        var id = variation.Id.ToString(CultureInfo.InvariantCulture);
        var conversions = (int)Math.Round(variation.Visitors * bulk.Rates.GetValueOrDefault(id), MidpointRounding.AwayFromZero);
        var last = Math.Max(now.ToUnixTimeMilliseconds(), experiment.Earliest);
        var first = Math.Max(experiment.Earliest, last - (bulk.SpreadSeconds * 1000L));
        var firstTick = first / EventCounting.TickMilliseconds;
        var ticks = (int)((last / EventCounting.TickMilliseconds) - firstTick) + 1;
        for (var i = 0; i < ticks; i++)
        {
            var visitors = Part(variation.Visitors, i, ticks);
            var converted = Part(conversions, i, ticks);
            if (visitors > 0)
            {
                EventCounting.AddReach(db, experiment.Id, variation.Id, firstTick + i, visitors);
            }

            if (converted > 0)
            {
                Convert(db, bulk, experiment.Id, eventId, variation.Id, firstTick + i, converted);
            }
        }

        return new BulkVariation(id, variation.Visitors, conversions);
    }

    private static void Convert(DbSession db, BulkVisitors bulk, long experimentId, long eventId, long variationId, long tick, int converted)
    {
        double revenue = bulk.Revenue ?? 0;
        var sums = new MetricSums(converted, converted, converted, converted * revenue, converted * revenue * revenue, 0, 0);
        EventCounting.AddMetric(db, experimentId, eventId, variationId, tick, sums);
        if (bulk.Revenue is not null && eventId != EventCounting.AnyRevenue)
        {
            EventCounting.AddMetric(db, experimentId, EventCounting.AnyRevenue, variationId, tick, sums);
        }
    }

    private static int Part(int total, int index, int parts) =>
        (int)(((long)total * (index + 1) / parts) - ((long)total * index / parts));

    private static void CheckRates(BulkVisitors bulk, HashSet<string> variations)
    {
        foreach (var (id, rate) in bulk.Rates)
        {
            if (!variations.Contains(id))
            {
                throw ApiProblem.BadRequest($"rates: {id} is not an active variation of the experiment");
            }

            if (rate is not (>= 0 and <= 1))
            {
                throw ApiProblem.BadRequest($"rates: {rate} is not between 0 and 1");
            }
        }
    }
}
