using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Statistics;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>One metric while the looks are replayed: running sums and the sequential state of every variation.</summary>
internal sealed class MetricProgress
{
    private readonly Dictionary<long, MetricSums> _sums;
    private readonly Dictionary<long, SequentialState> _states;
    private readonly ILookup<long, (long Variation, long Tick, MetricSums Sums)> _buckets;
    private readonly long _baseline;

    public MetricProgress(Metric metric, int group, long baseline, IReadOnlyList<long> variations, double alpha, BucketReader reader)
    {
        (Metric, Group, _baseline) = (metric, group, baseline);
        _sums = variations.ToDictionary(v => v, _ => default(MetricSums));
        _states = variations.Where(v => v != baseline).ToDictionary(v => v, _ => new SequentialState(SequentialTest.RelativeTau2, alpha));
        _buckets = reader.Metric(metric.CountedEvent).ToLookup(b => b.Tick);
    }

    public Metric Metric { get; }

    /// <summary>Hypotheses of one group are corrected together.</summary>
    public int Group { get; }

    public IEnumerable<long> Ticks => _buckets.Select(b => b.Key);

    public IReadOnlyDictionary<long, SequentialState> States => _states;

    public Sample Sample(long variation, IReadOnlyDictionary<long, long> visitors) => Metric.Sample(visitors[variation], _sums[variation]);

    public void Step(long tick, IReadOnlyDictionary<long, long> visitors)
    {
        foreach (var (variation, _, add) in _buckets[tick].Where(b => _sums.ContainsKey(b.Variation)))
        {
            var sums = _sums[variation];
            _sums[variation] = new MetricSums(
                sums.Visitors + add.Visitors, sums.Count + add.Count, sums.CountSquares + add.CountSquares, sums.Revenue + add.Revenue,
                sums.RevenueSquares + add.RevenueSquares, sums.Value + add.Value, sums.ValueSquares + add.ValueSquares);
        }

        foreach (var (variation, state) in _states)
        {
            state.Look(Sample(_baseline, visitors), Sample(variation, visitors));
        }
    }
}
