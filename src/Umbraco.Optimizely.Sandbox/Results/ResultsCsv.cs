using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>The export: one row per metric and variation, columns in the documented order.</summary>
internal static class ResultsCsv
{
    private static readonly string[] Columns =
    [
        "Start time (UTC)", "End time (UTC)", "Variation Name", "Variation ID", "Is Baseline Variation", "Metric Event Name", "Metric Event ID",
        "Metric Numerator Type", "Metric Denominator Type", "Metric Winning Direction", "Numerator Value", "Denominator Value", "Metric Value",
        "Improvement Status from Baseline", "Improvement Value from Baseline", "Statistical Significance", "Is Improvement Significant",
        "Confidence Interval - Low", "Confidence Interval - High", "Samples Remaining to Significance", "Properties",
    ];

    public static string Create(JsonObject results)
    {
        var text = new StringBuilder();
        Row(text, Columns);
        foreach (var metric in results.Objects("metrics"))
        {
            foreach (var (_, variation) in metric["results"]!.AsObject())
            {
                Row(text, Cells(results, metric, variation!.AsObject()));
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(JsonObject results, JsonObject metric, JsonObject variation)
    {
        var lift = variation["lift"] as JsonObject;
        var interval = lift?["confidence_interval"] as JsonArray;
        return new[]
        {
            results["start_time"], results["end_time"], variation["name"], variation["variation_id"], variation["is_baseline"], metric["name"],
            metric["event_id"], metric["aggregator"], metric["scope"], metric["winning_direction"], variation["value"], variation["samples"],
            variation["rate"], lift?["lift_status"], lift?["value"], lift?["significance"], lift?["is_significant"], interval?[0], interval?[1],
            lift?["visitors_remaining"], null,
        }.Select(node => Convert.ToString(node, CultureInfo.InvariantCulture) ?? "");
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(c => c.AsSpan().IndexOfAny(",\"\r\n") < 0 ? c : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
}
