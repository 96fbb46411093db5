using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Shares the visitors of a test with several periods out by the weights of the period in which each came.</summary>
internal static class VisitorSeries
{
    private static readonly TimeSpan Finest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Coarsest = TimeSpan.FromDays(1);

    /// <param name="periods">The periods, oldest first.</param>
    /// <param name="series">Figures so far by variation.</param>
    /// <returns>The counts; those of an interval in which the weights changed are left out, as nobody knows on which side they came.</returns>
    public static IReadOnlyList<VisitorCount> Count(
        IReadOnlyList<WeightPeriod> periods, IReadOnlyDictionary<string, VariationTimeseries> series)
    {
        var points = series.ToDictionary(
            s => s.Key,
            s => (s.Value.Timeseries ?? []).Where(p => p.Time is not null).GroupBy(p => p.Time!.Value).ToDictionary(g => g.Key, g => g.Last().Samples ?? 0));
        var times = points.Values.SelectMany(p => p.Keys).Distinct().Order().ToArray();
        var interval = Interval(times);
        var observed = points.Keys.Concat(periods.SelectMany(p => p.Weights.Keys)).Distinct().ToDictionary(id => id, _ => 0.0);
        var expected = observed.ToDictionary();
        var last = observed.ToDictionary();
        foreach (var time in times)
        {
            var gained = points.Where(p => p.Value.ContainsKey(time)).ToDictionary(p => p.Key, p => p.Value[time] - last[p.Key]);
            foreach (var (id, visitors) in gained)
            {
                last[id] += visitors;
            }

            if (periods.Any(p => p.From > time - interval && p.From < time))
            {
                continue;
            }

            var period = periods.Last(p => p.From < time);
            foreach (var id in observed.Keys.ToArray())
            {
                observed[id] += gained.GetValueOrDefault(id);
                expected[id] += period.Share(id, gained.Values.Sum());
            }
        }

        return [.. observed.Select(o => new VisitorCount(o.Key, o.Value, expected[o.Key]))];
    }

    /// <summary>The time that one point stands for.</summary>
    private static TimeSpan Interval(DateTimeOffset[] times)
    {
        var smallest = times.Zip(times.Skip(1), (a, b) => b - a).DefaultIfEmpty(Finest).Min();
        return smallest > Coarsest ? Coarsest : smallest;
    }
}
