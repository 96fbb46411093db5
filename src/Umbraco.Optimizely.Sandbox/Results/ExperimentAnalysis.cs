using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Statistics;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>
/// Replays an experiment, one look at the end of every five minutes in which something was counted: the running p-values and
/// intervals follow from the sums alone, so that a restart changes nothing and an idle sandbox needs no timer.
/// </summary>
internal sealed class ExperimentAnalysis
{
    private readonly Dictionary<long, long> _visitors;

    private ExperimentAnalysis(ExperimentFrame frame, IReadOnlyList<MetricProgress> metrics)
    {
        (Frame, Metrics) = (frame, metrics);
        _visitors = frame.Variations.ToDictionary(v => v.Id, _ => 0L);
    }

    public ExperimentFrame Frame { get; }

    public IReadOnlyList<MetricProgress> Metrics { get; }

    public IReadOnlyDictionary<long, long> Visitors => _visitors;

    public long TotalVisitors => _visitors.Values.Sum();

    /// <param name="db">The transaction.</param>
    /// <param name="frame">The experiment.</param>
    /// <param name="query">Window and segment.</param>
    /// <param name="afterLook">Called with the tick after each look, for a timeseries.</param>
    public static ExperimentAnalysis Run(DbSession db, ExperimentFrame frame, ResultsQuery query, Action<ExperimentAnalysis, long>? afterLook = null)
    {
        var reader = new BucketReader(db, frame.Id, query);
        var store = new EntityStore(db);
        var ids = frame.Variations.Select(v => v.Id).ToList();
        var metrics = frame.Body.Objects("metrics")
            .Select((m, i) => new MetricProgress(Metric.Read(store, m), FalseDiscovery.Group(i), frame.Baseline, ids, frame.Alpha, reader)).ToList();
        var analysis = new ExperimentAnalysis(frame, metrics);
        var reach = reader.Reach().ToLookup(r => r.Tick);
        foreach (var tick in reach.Select(r => r.Key).Union(metrics.SelectMany(m => m.Ticks)).Order())
        {
            foreach (var (variation, _, visitors) in reach[tick].Where(r => analysis._visitors.ContainsKey(r.Variation)))
            {
                analysis._visitors[variation] += visitors;
            }

            metrics.ForEach(m => m.Step(tick, analysis._visitors));
            afterLook?.Invoke(analysis, tick);
        }

        return analysis;
    }

    /// <summary>The corrected p-values at this look, by metric and variation.</summary>
    public Dictionary<(MetricProgress Metric, long Variation), double> Corrected()
    {
        var corrected = new Dictionary<(MetricProgress, long), double>();
        foreach (var group in Metrics.GroupBy(m => m.Group))
        {
            var hypotheses = group.SelectMany(m => m.States.Select(s => (Metric: m, Variation: s.Key, s.Value.PValue))).ToList();
            var values = FalseDiscovery.Adjust(hypotheses.Select(h => h.PValue).ToList());
            for (var i = 0; i < hypotheses.Count; i++)
            {
                corrected[(hypotheses[i].Metric, hypotheses[i].Variation)] = values[i];
            }
        }

        return corrected;
    }
}
