using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>Takes as many points of a series as can be drawn, evenly over its time, and tells where points are missing.</summary>
internal static class SeriesThinning
{
    /// <summary>Most points of a series.</summary>
    public const int Most = 120;

    /// <summary>So many intervals without a point are a gap: visitors do not come as regularly as a clock.</summary>
    private const int GapIntervals = 4;

    /// <summary>The points that are kept, oldest first, each with whether there is a gap before it.</summary>
    public static IReadOnlyList<(TimeseriesPoint Point, bool AfterGap)> Thin(IEnumerable<TimeseriesPoint> points)
    {
        var all = points.Where(p => p.Time is not null).OrderBy(p => p.Time).ToArray();
        if (all.Length == 0)
        {
            return [];
        }

        var (first, span) = (all[0].Time!.Value, all[^1].Time!.Value - all[0].Time!.Value);
        var interval = Interval(all);
        var slot = span / (Most - 1) > interval ? span / (Most - 1) : interval;

        // The last point of each slot, and the first of all: figures so far lose nothing by it.
        var kept = all.Length <= Most
            ? all
            : [.. all.GroupBy(p => slot > TimeSpan.Zero ? Math.Min(Most - 1, (long)Math.Ceiling((p.Time!.Value - first) / slot)) : 0).Select(g => g.Last())];
        return [.. kept.Select((p, i) => (p, i > 0 && p.Time!.Value - kept[i - 1].Time!.Value > slot * GapIntervals))];
    }

    /// <summary>What mostly lies between two points.</summary>
    private static TimeSpan Interval(TimeseriesPoint[] points)
    {
        var steps = points.Zip(points.Skip(1), (a, b) => b.Time!.Value - a.Time!.Value).Order().ToArray();
        return steps.Length == 0 ? TimeSpan.Zero : steps[steps.Length / 2];
    }
}
