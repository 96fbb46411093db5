using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Results;

/// <summary>Turns what Optimizely answers into what the panel shows. Every field of an answer may be missing.</summary>
internal static class ResultsMapper
{
    /// <param name="record">The test.</param>
    /// <param name="snapshot">The last answers.</param>
    /// <param name="fetchedAt">When the last answer came.</param>
    /// <param name="failure">Why a later call failed; null when none did.</param>
    /// <param name="now">The present time.</param>
    public static ResultsModel Map(
        HeadlineExperiment record,
        UpstreamSnapshot<ExperimentResults> snapshot,
        DateTimeOffset? fetchedAt,
        string? failure,
        DateTimeOffset now)
    {
        var figures = snapshot.Figures;
        var startedAt = record.StartedAt ?? figures?.StartTime;
        var computing = snapshot.IsComputing;
        if (figures is null)
        {
            return new ResultsModel(
                computing ? ResultsStates.Computing : ResultsStates.NoData,
                computing ? ResultsSentences.Computing : ResultsSentences.NoData,
                Detail(failure, computing ? ResultsSentences.ComputingDetail : ResultsTexts.NoDataDetail(startedAt, now)),
                startedAt,
                fetchedAt,
                failure is not null,
                ResultsTexts.DefaultThreshold,
                []);
        }

        var metrics = (figures.Metrics ?? []).Select((metric, index) => Metric(record, metric, index)).ToArray();
        var empty = metrics.All(m => m.Variations.All(v => v.Visitors == 0));
        return new ResultsModel(
            empty ? ResultsStates.NoData : ResultsStates.Ready,
            empty ? ResultsSentences.NoData : ResultsSentences.Ready,
            Detail(
                failure,
                computing ? ResultsSentences.ComputingNewer
                : empty ? ResultsTexts.NoDataDetail(startedAt, now)
                : ResultsTexts.ReadyDetail(startedAt, now)),
            startedAt,
            computing ? snapshot.FiguresAt : fetchedAt,
            failure is not null || computing || figures.IsStale == true,
            Figures.Fraction(figures.ConfidenceThreshold) ?? ResultsTexts.DefaultThreshold,
            metrics);
    }

    private static string Detail(string? failure, string otherwise) => failure is null ? otherwise : ResultsTexts.NotRenewed(failure);

    private static MetricResultsModel Metric(HeadlineExperiment record, MetricResults metric, int index)
    {
        var frame = MetricFrame.Of(record, metric.Name, metric.EventId, metric.WinningDirection, index);
        return new MetricResultsModel(
            frame.Name,
            frame.EventId,
            frame.Primary,
            frame.WinningDirection,
            MetricFrame.Variations(record, metric.Results, (id, results, ours) => Variation(metric, id, results, ours)));
    }

    private static VariationResultsModel Variation(
        MetricResults metric, string id, VariationResults? results, HeadlineVariation? ours)
    {
        var lift = results?.Lift;
        return new VariationResultsModel(
            id,
            MetricFrame.Title(id, results?.Name, ours),
            ours?.IsOriginal ?? results?.IsBaseline ?? false,
            Math.Max(results?.Samples ?? 0, 0),
            Figures.Whole(results?.Value),
            Figures.Finite(results?.Rate),
            Figures.Improvement(lift),
            Figures.Fraction(lift?.Significance),
            lift?.IsSignificant ?? false,
            lift?.LiftStatus is "better" or "worse" or "equal" ? lift.LiftStatus : null,
            lift?.KnownVisitorsRemaining,
            metric.Conclusion?.Winner == id || lift is { IsMostConclusive: true, IsSignificant: true, LiftStatus: "better" });
    }
}
