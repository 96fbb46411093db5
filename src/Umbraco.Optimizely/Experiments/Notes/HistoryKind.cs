namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>What happened to a test. Names are stored: never rename one.</summary>
internal enum HistoryKind
{
    Edited,
    Started,
    Resumed,
    Paused,
    Archived,

    /// <summary>Text: the cause.</summary>
    PausedAutomatically,

    /// <summary>Text: the cause.</summary>
    ArchivedAutomatically,

    /// <summary>Text: the handler's message.</summary>
    HandlerRefused,

    /// <summary>The cause of an automatic pause has gone.</summary>
    CauseGone,

    /// <summary>Text: the new address.</summary>
    AddressChanged,

    /// <summary>Text: the published headline.</summary>
    HeadlineChanged,

    /// <summary>The tested headline was published again.</summary>
    HeadlineBack,

    /// <summary>Text: the headline that is the original from now on.</summary>
    HeadlineAccepted,

    /// <summary>Text: the headline of the test that replaces this one.</summary>
    StartedOver,

    /// <summary>Started or resumed by somebody who was told that no page marks the headline.</summary>
    StartedAnyway,

    /// <summary>Text: the headline that was published and ended the test.</summary>
    WinnerPublished,

    /// <summary>Text: the headline that was saved as a draft and ended the test.</summary>
    WinnerSaved,

    /// <summary>Text: the original, which ended the test.</summary>
    OriginalKept,

    /// <summary>Text: the headline that the document has again.</summary>
    WinnerUndone,
}
