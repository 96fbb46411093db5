using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>How long a test has run so far.</summary>
internal static class RunningTime
{
    /// <summary>Its runs by its history; from its first start until now when that tells of no start.</summary>
    public static TimeSpan Of(HeadlineExperiment record, DateTimeOffset now)
    {
        var (sum, since) = (TimeSpan.Zero, (DateTimeOffset?)null);
        foreach (var entry in record.Notes.History)
        {
            if (entry.Kind is HistoryKind.Started or HistoryKind.Resumed)
            {
                since ??= entry.Moment.At;
            }
            else if (since is { } start && Ends(entry.Kind))
            {
                (sum, since) = (sum + (entry.Moment.At - start), null);
            }
        }

        since ??= sum == TimeSpan.Zero ? record.StartedAt : null;
        return sum + (now - since ?? TimeSpan.Zero);
    }

    private static bool Ends(HistoryKind kind)
        => kind is HistoryKind.Paused or HistoryKind.PausedAutomatically
            or HistoryKind.Archived or HistoryKind.ArchivedAutomatically or HistoryKind.StartedOver;
}
