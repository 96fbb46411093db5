using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>
/// Published before a headline test is started or resumed. Cancelling keeps everything as it is and shows the handler's message to the editor.
/// </summary>
/// <param name="test">The test.</param>
/// <param name="isResume">True when a paused test goes on.</param>
/// <param name="messages">Messages to the editor.</param>
public sealed class ExperimentStartingNotification(HeadlineTest test, bool isResume, EventMessages messages) : CancelableNotification(messages)
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>True when a paused test goes on, false for the first start.</summary>
    public bool IsResume { get; } = isResume;
}
