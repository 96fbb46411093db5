using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>Refusals on the way to a winner: nothing has been changed.</summary>
internal static class WinnerProblems
{
    public static ProblemException NoSuchHeadline() => Conflict("noSuchHeadline", WinnerSentences.NoSuchHeadline, WinnerSentences.NothingChanged);

    public static ProblemException NotStarted() => Conflict("notStarted", WinnerSentences.NotStarted, WinnerSentences.NotStartedAdvice);

    public static ProblemException Another(string headline) => Conflict(
        "anotherWinner", Sentence.Fill(WinnerSentences.Another, headline), WinnerSentences.AnotherAdvice);

    public static ProblemException NoDocument() => Conflict("documentNotFound", WinnerSentences.NoDocument, WinnerSentences.NothingChanged);

    public static ProblemException NewerWork(string? draft) => Conflict(
        "newerWork", WinnerSentences.NewerWork, Sentence.Fill(WinnerSentences.NewerWorkAdvice, draft));

    public static ProblemException OtherChanges() => Conflict("otherChanges", WinnerSentences.OtherChanges, WinnerSentences.OtherChangesAdvice);

    public static ProblemException Shared() => Conflict("sharedHeadline", WinnerSentences.Shared, WinnerSentences.SharedAdvice);

    public static ProblemException TooLong(int length) => Conflict(
        "tooLong", WinnerSentences.TooLong, Sentence.Fill(WinnerSentences.TooLongAdvice, length));

    public static ProblemException NotWritten(string? reason) => Conflict(
        "notWritten", WinnerSentences.NotWritten, Sentence.Join(reason, WinnerSentences.NotWrittenAdvice));

    public static ProblemException NothingToUndo() => Conflict("nothingToUndo", WinnerSentences.NothingToUndo, WinnerSentences.NothingChanged);

    public static ProblemException UndoNewerWork(string? draft) => Conflict(
        "newerWork", WinnerSentences.UndoNewerWork, Sentence.Fill(WinnerSentences.UndoNewerWorkAdvice, draft));

    private static ProblemException Conflict(string code, string title, string detail)
        => new(StatusCodes.Status409Conflict, code, title, detail);
}
