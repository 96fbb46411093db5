using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>The history of a test in words.</summary>
internal static class HistoryTexts
{
    public static string Say(HistoryEntry entry) => entry.Kind switch
    {
        HistoryKind.Edited => FollowingSentences.HistoryEdited,
        HistoryKind.Started => FollowingSentences.HistoryStarted,
        HistoryKind.Resumed => FollowingSentences.HistoryResumed,
        HistoryKind.Paused => FollowingSentences.HistoryPaused,
        HistoryKind.Archived => FollowingSentences.HistoryArchived,
        HistoryKind.PausedAutomatically => Sentence.Fill(FollowingSentences.HistoryPausedAutomatically, Cause(entry)),
        HistoryKind.ArchivedAutomatically => Sentence.Fill(FollowingSentences.HistoryArchivedAutomatically, Cause(entry)),
        HistoryKind.HandlerRefused => Sentence.Fill(FollowingSentences.HistoryRefused, entry.Text),
        HistoryKind.CauseGone => FollowingSentences.HistoryCauseGone,
        HistoryKind.AddressChanged => Sentence.Fill(FollowingSentences.HistoryAddressChanged, entry.Text),
        HistoryKind.HeadlineChanged => Sentence.Fill(FollowingSentences.HistoryHeadlineChanged, entry.Text),
        HistoryKind.HeadlineBack => FollowingSentences.HistoryHeadlineBack,
        HistoryKind.HeadlineAccepted => Sentence.Fill(FollowingSentences.HistoryHeadlineAccepted, entry.Text),
        HistoryKind.StartedOver => Sentence.Fill(FollowingSentences.HistoryStartedOver, entry.Text),
        HistoryKind.StartedAnyway => FollowingSentences.HistoryStartedAnyway,
        HistoryKind.WinnerPublished => Sentence.Fill(WinnerSentences.HistoryPublished, entry.Text),
        HistoryKind.WinnerSaved => Sentence.Fill(WinnerSentences.HistorySaved, entry.Text),
        HistoryKind.OriginalKept => Sentence.Fill(WinnerSentences.HistoryOriginal, entry.Text),
        HistoryKind.WinnerUndone => Sentence.Fill(WinnerSentences.HistoryUndone, entry.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(entry)),
    };

    private static string Cause(HistoryEntry entry)
        => Enum.TryParse(entry.Text, out AutomaticCause cause) ? FollowingTexts.Cause(cause) : "";
}
