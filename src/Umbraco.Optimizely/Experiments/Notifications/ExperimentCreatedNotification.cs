using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>Published after a headline test was created completely at Optimizely; carries the state of the notification before.</summary>
/// <param name="test">The test.</param>
public sealed class ExperimentCreatedNotification(HeadlineTest test) : StatefulNotification
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;
}
