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
}
