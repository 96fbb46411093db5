using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Results;

/// <summary>What figures and figures over time have in common: a metric's name, its direction and the variations in order.</summary>
internal sealed record MetricFrame(string Name, string? EventId, bool Primary, string WinningDirection)
{
    public static MetricFrame Of(HeadlineExperiment record, string? name, long? eventId, string? direction, int index)
    {
        var primary = index == 0;
        return new MetricFrame(
            primary && eventId == record.MetricEventId ? MetricTexts.Name(record) : name ?? ResultsSentences.Metric,
            eventId is { } id ? Figures.Text(id) : null,
            primary,
            direction == "decreasing" ? "decreasing" : "increasing");
    }

    /// <summary>
    /// The record's variations in their order, then those that somebody added in Optimizely: they are shown by the names they
    /// have there.
    /// </summary>
    public static IReadOnlyList<TResult> Variations<T, TResult>(
        HeadlineExperiment record,
        IReadOnlyDictionary<string, T>? results,
        Func<string, T?, HeadlineVariation?, TResult> make)
        where T : class
    {
        var known = record.Variations
            .Where(v => v.VariationId is not null)
            .Select(v => (Id: Figures.Text(v.VariationId!.Value), Ours: v))
            .ToArray();
        var others = (results ?? new Dictionary<string, T>())
            .Where(r => !known.Any(v => v.Id == r.Key))
            .OrderBy(r => r.Key, StringComparer.Ordinal);
        return
        [
            .. known.Select(v => make(v.Id, results?.GetValueOrDefault(v.Id), v.Ours)),
            .. others.Select(r => make(r.Key, r.Value, null)),
        ];
    }

    public static string Title(string id, string? name, HeadlineVariation? ours)
        => ours?.Title ?? name ?? Sentence.Fill(ResultsSentences.Variation, id);
}
