using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>What an edit puts into a record.</summary>
internal sealed record ExperimentChangePlan(string Headline, IReadOnlyList<HeadlineVariation> Variations, ChosenMetric Metric)
{
    /// <summary>What the record holds now, to go back to.</summary>
    public static ExperimentChangePlan Of(HeadlineExperiment record) => new(
        record.Headline,
        record.Variations,
        new ChosenMetric(record.MetricKind, record.ChosenEventId, record.ChosenEventName));

    public void ApplyTo(HeadlineExperiment record)
    {
        record.Headline = Headline;
        record.Variations = Variations;
        record.MetricKind = Metric.Kind;
        record.ChosenEventId = Metric.EventId;
        record.ChosenEventName = Metric.EventName;
    }
}
