using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>
/// Published before a headline test is ended with one of its headlines. Cancelling keeps document and test as they are and shows the handler's message to the editor.
/// </summary>
/// <param name="test">The test.</param>
/// <param name="headline">The chosen headline; the test's own <see cref="HeadlineTest.Headline" /> when the original stays.</param>
/// <param name="publishes">Whether visitors are to see it at once; else it is saved as a draft.</param>
/// <param name="messages">Messages to the editor.</param>
public sealed class WinnerLaunchingNotification(HeadlineTest test, string headline, bool publishes, EventMessages messages)
    : CancelableNotification(messages)
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>The chosen headline.</summary>
    public string Headline { get; } = headline;

    /// <summary>Whether visitors are to see it at once.</summary>
    public bool Publishes { get; } = publishes;
}
