using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>Notes as one column of the record.</summary>
internal static class NotesJson
{
    /// <summary>Notes are never altered, only replaced.</summary>
    public static readonly ValueComparer<ExperimentNotes?> Comparer = new(
        (a, b) => ReferenceEquals(a, b), notes => RuntimeHelpers.GetHashCode(notes), notes => notes);

    public static string Write(ExperimentNotes notes) => JsonSerializer.Serialize(notes, NotesJsonContext.Default.ExperimentNotes);

    public static ExperimentNotes? Read(string json) => JsonSerializer.Deserialize(json, NotesJsonContext.Default.ExperimentNotes);
}
