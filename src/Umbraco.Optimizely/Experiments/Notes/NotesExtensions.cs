using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Notes;

internal static class NotesExtensions
{
    /// <summary>Longest history that is kept; the newest entries stay.</summary>
    public const int MostEntries = 100;

    /// <summary>Replaces the notes of a record.</summary>
    public static void Note(this HeadlineExperiment record, Func<ExperimentNotes, ExperimentNotes> change)
        => record.Notes = change(record.Notes);

    /// <summary>Adds to the history.</summary>
    public static void Log(this HeadlineExperiment record, HistoryKind kind, Moment moment, string? text = null)
        => record.Note(notes => notes with
        {
            History = [.. notes.History.TakeLast(MostEntries - 1), new HistoryEntry(kind, moment, text)],
        });
}
