using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>Published after a headline test was paused; carries the state of the notification before.</summary>
/// <param name="test">The test.</param>
public sealed class ExperimentPausedNotification(HeadlineTest test) : StatefulNotification
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;
}
