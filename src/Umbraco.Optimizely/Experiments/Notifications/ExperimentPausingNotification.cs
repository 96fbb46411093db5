using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>
/// Published before a headline test is paused. Cancelling keeps everything as it is and shows the handler's message to the editor.
/// </summary>
/// <param name="test">The test.</param>
/// <param name="messages">Messages to the editor.</param>
public sealed class ExperimentPausingNotification(HeadlineTest test, EventMessages messages) : CancelableNotification(messages)
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>What became of the document, so that the package does this by itself; null when a person does it.</summary>
    public AutomaticCause? Cause { get; init; }

    /// <summary>Whether the package does this by itself.</summary>
    public bool IsAutomatic => Cause is not null;
}
