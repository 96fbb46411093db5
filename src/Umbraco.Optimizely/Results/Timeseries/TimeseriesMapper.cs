using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>Turns what Optimizely answers into what the panel draws. Every field of an answer may be missing.</summary>
internal static class TimeseriesMapper
{
    public static IReadOnlyList<TimeseriesMetricModel> Map(HeadlineExperiment record, ExperimentTimeseries series)
        => [.. (series.Metrics ?? []).Select((metric, index) => Metric(record, metric, index))];

    private static TimeseriesMetricModel Metric(HeadlineExperiment record, MetricTimeseries metric, int index)
    {
        var frame = MetricFrame.Of(record, metric.Name, metric.EventId, metric.WinningDirection, index);
        return new TimeseriesMetricModel(
            frame.Name, frame.EventId, frame.Primary, frame.WinningDirection, MetricFrame.Variations(record, metric.Results, Variation));
    }

    private static TimeseriesVariationModel Variation(string id, VariationTimeseries? series, HeadlineVariation? ours) => new(
        id,
        MetricFrame.Title(id, series?.Name, ours),
        ours?.IsOriginal ?? series?.IsBaseline ?? false,
        [.. SeriesThinning.Thin(series?.Timeseries ?? []).Select(p => Point(p.Point, p.AfterGap))]);

    private static TimeseriesPointModel Point(TimeseriesPoint point, bool afterGap)
    {
        var improvement = Figures.Improvement(point.Lift);
        return new TimeseriesPointModel(
            point.Time!.Value,
            Math.Max(point.Samples ?? 0, 0),
            Figures.Whole(point.Value),
            Figures.Finite(point.Rate),
            improvement?.Value,
            improvement?.Low,
            improvement?.High,
            Figures.Fraction(point.Lift?.Significance),
            afterGap);
    }
}
