using Umbraco.Optimizely.Experiments.Notifications;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>What became of a document, in words.</summary>
internal static class FollowingTexts
{
    public static string Cause(AutomaticCause cause) => cause switch
    {
        AutomaticCause.DocumentUnpublished => FollowingSentences.Unpublished,
        AutomaticCause.DocumentTrashed => FollowingSentences.Trashed,
        AutomaticCause.DocumentDeleted => FollowingSentences.Deleted,
        AutomaticCause.DocumentUnreachable => FollowingSentences.Unreachable,
        AutomaticCause.HeadlineEmptied => FollowingSentences.HeadlineEmptied,
        AutomaticCause.LanguageRemoved => FollowingSentences.LanguageRemoved,
        AutomaticCause.VariationChanged => FollowingSentences.VariationChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    /// <summary>What undoes it.</summary>
    public static string Advice(AutomaticCause cause) => cause switch
    {
        AutomaticCause.DocumentUnpublished => FollowingSentences.UnpublishedAdvice,
        AutomaticCause.DocumentTrashed => FollowingSentences.TrashedAdvice,
        AutomaticCause.DocumentUnreachable => FollowingSentences.UnreachableAdvice,
        AutomaticCause.HeadlineEmptied => FollowingSentences.HeadlineEmptiedAdvice,
        _ => FollowingSentences.NoWayBackAdvice,
    };
}
