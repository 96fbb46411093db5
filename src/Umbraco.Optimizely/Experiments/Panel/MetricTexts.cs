using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>What can be measured, in words.</summary>
internal static class MetricTexts
{
    private const string Opened = "Opened the page";
    private const string Clicks = "Clicked the headline";

    /// <summary>All kinds; the first is the default.</summary>
    public static IReadOnlyList<MetricKindModel> All { get; } =
    [
        new(MetricKind.Opened.ToName(), Opened, "Visitors who saw the headline and opened the page."),
        new(MetricKind.Clicks.ToName(), Clicks, "Visitors who saw the headline and clicked it, wherever it is shown."),
        new(MetricKind.Event.ToName(), "An event of the project", "Visitors who saw the headline and did something that Optimizely counts already."),
    ];

    public static string Name(HeadlineExperiment record) => record.MetricKind switch
    {
        MetricKind.Opened => Opened,
        MetricKind.Clicks => Clicks,
        _ => record.ChosenEventName ?? "Event",
    };
}
