using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>How long a test has run: the time in which it was paused is no time in which it counted.</summary>
internal static class RunningTime
{
    /// <param name="record">The test, with its history.</param>
    /// <param name="startedAt">The first start.</param>
    /// <param name="until">The age of the figures.</param>
    public static TimeSpan Of(HeadlineExperiment record, DateTimeOffset startedAt, DateTimeOffset until)
    {
        var total = TimeSpan.Zero;
        DateTimeOffset? since = startedAt;
        foreach (var entry in record.Notes.History.Where(e => e.Moment.At > startedAt && e.Moment.At < until))
        {
            switch (entry.Kind)
            {
                case HistoryKind.Started or HistoryKind.Resumed:
                    since ??= entry.Moment.At;
                    break;
                case HistoryKind.Paused or HistoryKind.PausedAutomatically
                    or HistoryKind.Archived or HistoryKind.ArchivedAutomatically or HistoryKind.StartedOver:
                    total += entry.Moment.At - (since ?? entry.Moment.At);
                    since = null;
                    break;
            }
        }

        return since is { } last && until > last ? total + (until - last) : total;
    }
}
