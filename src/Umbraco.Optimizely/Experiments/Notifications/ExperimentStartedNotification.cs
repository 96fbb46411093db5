using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>Published after a headline test was started or resumed; carries the state of the notification before.</summary>
/// <param name="test">The test.</param>
/// <param name="isResume">True when a paused test goes on.</param>
public sealed class ExperimentStartedNotification(HeadlineTest test, bool isResume) : StatefulNotification
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>True when a paused test goes on, false for the first start.</summary>
    public bool IsResume { get; } = isResume;
}
