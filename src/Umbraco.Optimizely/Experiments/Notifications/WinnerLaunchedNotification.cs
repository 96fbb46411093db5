using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>
/// Published after a headline has ended its test: the document has it, and the test is archived. Published later, without state, when the ending was interrupted.
/// </summary>
/// <param name="test">The test.</param>
/// <param name="headline">The headline; the test's own <see cref="HeadlineTest.Headline" /> when the original stayed.</param>
/// <param name="published">Whether it was published; else it was saved as a draft, or is the original.</param>
public sealed class WinnerLaunchedNotification(HeadlineTest test, string headline, bool published) : StatefulNotification
{
    /// <summary>The test.</summary>
    public HeadlineTest Test { get; } = test;

    /// <summary>The headline.</summary>
    public string Headline { get; } = headline;

    /// <summary>Whether it was published.</summary>
    public bool Published { get; } = published;
}
