using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>Keeps which shares of the visitors held from when to when: what a sample ratio is held against.</summary>
internal static class WeightNotes
{
    /// <summary>Notes the record's present weights when they are others than those noted last. Before the first start nothing counts.</summary>
    public static void NoteWeights(this HeadlineExperiment record, DateTimeOffset at)
    {
        if (record.StartedAt is null || record.Variations.Any(v => v.VariationId is null))
        {
            return;
        }

        var weights = record.Variations.ToDictionary(v => v.VariationId!.Value, v => v.Weight);
        if (record.Notes.Weights is [.., var last] && AreEqual(last.Weights, weights))
        {
            return;
        }

        record.Note(notes => notes with { Weights = [.. notes.Weights, new WeightChange(at, weights)] });
    }

    private static bool AreEqual(IReadOnlyDictionary<long, int> a, Dictionary<long, int> b)
        => a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var weight) && weight == pair.Value);
}
