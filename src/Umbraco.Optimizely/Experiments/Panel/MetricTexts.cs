using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>What can be measured, in words.</summary>
internal static class MetricTexts
{
    /// <summary>All kinds; the first is the default.</summary>
    public static IReadOnlyList<MetricKindModel> All =>
    [
        new(MetricKind.Opened.ToName(), ExperimentSentences.MetricOpened, ExperimentSentences.MetricOpenedHint),
        new(MetricKind.Clicks.ToName(), ExperimentSentences.MetricClicks, ExperimentSentences.MetricClicksHint),
        new(MetricKind.Event.ToName(), ExperimentSentences.MetricChosen, ExperimentSentences.MetricChosenHint),
    ];

    public static string Name(HeadlineExperiment record) => record.MetricKind switch
    {
        MetricKind.Opened => ExperimentSentences.MetricOpened,
        MetricKind.Clicks => ExperimentSentences.MetricClicks,
        _ => record.ChosenEventName ?? ExperimentSentences.MetricEvent,
    };
}
