using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Which shares of the visitors held from when to when.</summary>
internal static class WeightHistory
{
    /// <summary>The periods, oldest first; null when they are not known.</summary>
    public static IReadOnlyList<WeightPeriod>? Of(HeadlineExperiment record)
    {
        var changes = record.Notes.Weights;
        if (record.Variations.Any(v => v.VariationId is null) || WasEditedUnnoted(record.Notes.History, changes))
        {
            return null;
        }

        return changes.Count == 0
            ? [new WeightPeriod(DateTimeOffset.MinValue, record.Variations.ToDictionary(v => Figures.Text(v.VariationId!.Value), v => v.Weight))]
            : [.. changes.Select((change, index) => new WeightPeriod(
                index == 0 ? DateTimeOffset.MinValue : change.At,
                change.Weights.ToDictionary(w => Figures.Text(w.Key), w => w.Value)))];
    }

    /// <summary>
    /// True when a test that had been started was edited before weights were noted: what held until then is lost. What was edited
    /// before the first start does not matter; where that start is not in the history, any edit may have come after it.
    /// </summary>
    private static bool WasEditedUnnoted(IReadOnlyList<HistoryEntry> history, IReadOnlyList<WeightChange> changes)
    {
        var noted = changes is [var first, ..] ? first.At : DateTimeOffset.MaxValue;
        var hasStart = history.Any(e => e.Kind == HistoryKind.Started);
        return history
            .SkipWhile(e => hasStart && e.Kind != HistoryKind.Started)
            .Any(e => e.Kind == HistoryKind.Edited && e.Moment.At < noted);
    }
}
