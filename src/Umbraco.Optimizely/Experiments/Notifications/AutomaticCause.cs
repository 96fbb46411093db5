namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>What became of a document, so that the package paused or archived its headline test by itself.</summary>
public enum AutomaticCause
{
    /// <summary>The document is not published any more in the culture that is tested.</summary>
    DocumentUnpublished,

    /// <summary>The document is in the recycle bin.</summary>
    DocumentTrashed,

    /// <summary>The document was deleted for good.</summary>
    DocumentDeleted,

    /// <summary>The document is published but has no address, for example because a document above it is not published.</summary>
    DocumentUnreachable,

    /// <summary>The published headline has no text any more.</summary>
    HeadlineEmptied,

    /// <summary>The site no longer has the language that is tested.</summary>
    LanguageRemoved,

    /// <summary>Documents of this type began or ceased to vary by culture, so that the test's mark is on no page.</summary>
    VariationChanged,
}
