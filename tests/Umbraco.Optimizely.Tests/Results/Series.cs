using System.Text.Json;

namespace Umbraco.Optimizely.Tests.Results;

/// <summary>Figures over time as Optimizely writes them, of the test of <see cref="CannedResults.Record"/>.</summary>
internal static class Series
{
    public static readonly DateTimeOffset Start = new(2024, 11, 22, 8, 0, 0, TimeSpan.Zero);

    private static readonly string[] Ids = ["5354395387290001", "5768090965770001"];

    /// <summary>The ends of so many intervals.</summary>
    public static DateTimeOffset[] Times(int count, TimeSpan interval) => [.. Enumerable.Range(1, count).Select(i => Start + (interval * i))];

    /// <param name="times">When there are points.</param>
    /// <param name="visitors">So far, at each of them and for the original (0) or the alternative (1).</param>
    public static string Write(DateTimeOffset[] times, Func<int, int, long> visitors) => JsonSerializer.Serialize(new
    {
        experiment_id = 4508690657570001,
        is_stale = false,
        metrics = new[]
        {
            new
            {
                aggregator = "unique",
                event_id = 5419827167230001,
                name = "Newsletter signup",
                winning_direction = "increasing",
                results = Ids.Select((id, variation) => (id, variation)).ToDictionary(v => v.id, v => new
                {
                    variation_id = v.id,
                    is_baseline = v.variation == 0,
                    timeseries = times.Select((time, i) => Point(time, visitors(i, v.variation), v.variation)).ToArray(),
                }),
            },
        },
    });

    private static object Point(DateTimeOffset time, long visitors, int variation) => variation == 0
        ? new { time, samples = visitors, value = visitors / 10, rate = 0.1 }
        : new
        {
            time,
            samples = visitors,
            value = visitors / 8,
            rate = 0.125,
            lift = new { value = 0.25, confidence_interval = new[] { 0.25 - (1.0 / (visitors + 1)), 0.25 + (2.0 / (visitors + 1)) }, significance = 0.5 },
        };
}
