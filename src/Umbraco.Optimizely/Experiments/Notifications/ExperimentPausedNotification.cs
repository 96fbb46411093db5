using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>Published after a headline test was paused; carries the state of the notification before.</summary>
/// <param name="test">The test.</param>
public sealed class ExperimentPausedNotification(HeadlineTest test) : StatefulNotification
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>What became of the document, so that the package does this by itself; null when a person does it.</summary>
    public AutomaticCause? Cause { get; init; }

    /// <summary>Whether the package does this by itself.</summary>
    public bool IsAutomatic => Cause is not null;
}
