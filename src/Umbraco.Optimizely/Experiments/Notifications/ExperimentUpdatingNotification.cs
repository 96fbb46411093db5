using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>
/// Published before a headline test is changed at Optimizely. Cancelling keeps everything as it is and shows the handler's message to the editor.
/// </summary>
/// <param name="test">The test.</param>
/// <param name="variations">The alternatives with their code.</param>
/// <param name="messages">Messages to the editor.</param>
public sealed class ExperimentUpdatingNotification(HeadlineTest test, IReadOnlyList<VariationCode> variations, EventMessages messages) : CancelableNotification(messages)
{
    /// <summary>The test as it is before the change.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>The alternatives; handlers may replace their code.</summary>
    public IReadOnlyList<VariationCode> Variations { get; } = variations;
}
