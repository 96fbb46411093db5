namespace Umbraco.Optimizely.Experiments.Notes;

internal sealed record HistoryEntry(HistoryKind Kind, Moment Moment, string? Text = null);
