using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>What frames every kind of results: the experiment, its baseline, its threshold and its time.</summary>
internal sealed record ExperimentFrame(
    long Id, JsonObject Body, IReadOnlyList<(long Id, string? Name)> Variations, long Baseline, double Threshold, DateTimeOffset Start, DateTimeOffset End)
{
    // 1 - 0.9 is not 0.1 in binary.
    public double Alpha => Math.Round(1 - Threshold, 10);

    /// <exception cref="ApiProblem">The baseline is not a variation of the experiment.</exception>
    public static ExperimentFrame Create(EntityStore store, Entity experiment, ResultsQuery query, DateTimeOffset now)
    {
        var body = experiment.Live ?? experiment.Body;
        var variations = body.Objects("variations").Where(v => !v.Flag("archived"))
            .Select(v => (v.Long("variation_id")!.Value, v.Text("name"))).ToList();
        var project = store.Find(EntityKind.Project, experiment.ProjectId)!;
        var latest = Time(experiment.Body.Text("latest")) ?? now;
        return new ExperimentFrame(
            experiment.Id,
            body,
            variations,
            ChooseBaseline(query.Baseline, variations.Select(v => v.Item1).ToList()),
            project.Body.Double("confidence_threshold") ?? 0.9,
            query.Start ?? Time(experiment.Body.Text("earliest")) ?? now,
            query.End ?? latest);
    }

    /// <summary>The fields that every results body begins with.</summary>
    public JsonObject ToJson() => new()
    {
        ["confidence_threshold"] = JsonText.Number(Threshold),
        ["end_time"] = JsonText.Time(Truncate(End)),
        ["experiment_id"] = Id,
        ["is_stale"] = false,
        ["start_time"] = JsonText.Time(Truncate(Start)),
        ["stats_config"] = new JsonObject
        {
            ["confidence_level"] = JsonText.Number(Threshold),
            ["difference_type"] = "relative",
            ["epoch_enabled"] = false,
        },
    };

    private static long ChooseBaseline(string? asked, List<long> variations)
    {
        if (asked is null)
        {
            return variations[0];
        }

        return long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && variations.Contains(id)
            ? id
            : throw ApiProblem.BadRequest($"baseline_variation_id: {asked} is not a variation of the experiment");
    }

    private static DateTimeOffset? Time(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Truncate(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
