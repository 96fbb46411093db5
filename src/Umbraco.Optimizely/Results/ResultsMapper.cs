using System.Globalization;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Texts;

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
        HeadlineExperiment record, ResultsSnapshot snapshot, DateTimeOffset? fetchedAt, string? failure, DateTimeOffset now)
    {
        var figures = snapshot.Figures;
        var startedAt = record.StartedAt ?? figures?.StartTime;
        var computing = snapshot.Outcome is ResultsOutcome.Computing;
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
            Fraction(figures.ConfidenceThreshold) ?? ResultsTexts.DefaultThreshold,
            metrics);
    }

    private static string Detail(string? failure, string otherwise) => failure is null ? otherwise : ResultsTexts.NotRenewed(failure);

    private static MetricResultsModel Metric(HeadlineExperiment record, MetricResults metric, int index)
    {
        var results = metric.Results ?? new Dictionary<string, VariationResults>();
        var known = record.Variations
            .Where(v => v.VariationId is not null)
            .Select(v => Variation(metric, Text(v.VariationId!.Value), results.GetValueOrDefault(Text(v.VariationId.Value)), v));

        // Somebody may have added variations in Optimizely: they are shown by the names they have there.
        var unknown = results
            .Where(r => !record.Variations.Any(v => v.VariationId is { } id && Text(id) == r.Key))
            .OrderBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => Variation(metric, r.Key, r.Value, null));
        var primary = index == 0;
        return new MetricResultsModel(
            primary && metric.EventId == record.MetricEventId ? MetricTexts.Name(record) : metric.Name ?? ResultsSentences.Metric,
            metric.EventId is { } eventId ? Text(eventId) : null,
            primary,
            metric.WinningDirection == "decreasing" ? "decreasing" : "increasing",
            [.. known, .. unknown]);
    }

    private static VariationResultsModel Variation(
        MetricResults metric, string id, VariationResults? results, HeadlineVariation? variation)
    {
        var lift = results?.Lift;
        return new VariationResultsModel(
            id,
            variation?.Title ?? results?.Name ?? Sentence.Fill(ResultsSentences.Variation, id),
            variation?.IsOriginal ?? results?.IsBaseline ?? false,
            Math.Max(results?.Samples ?? 0, 0),
            Whole(results?.Value),
            Finite(results?.Rate),
            Improvement(lift),
            Fraction(lift?.Significance),
            lift?.IsSignificant ?? false,
            lift?.LiftStatus is "better" or "worse" or "equal" ? lift.LiftStatus : null,
            lift?.KnownVisitorsRemaining,
            metric.Conclusion?.Winner == id || lift is { IsMostConclusive: true, IsSignificant: true, LiftStatus: "better" });
    }

    private static ImprovementModel? Improvement(ResultsLift? lift)
    {
        if (Finite(lift?.Value) is not { } value)
        {
            return null;
        }

        var interval = lift!.ConfidenceInterval is { Count: 2 } given ? given : null;
        return new ImprovementModel(value, Finite(interval?[0]), Finite(interval?[1]));
    }

    private static long Whole(double? value) => Finite(value) is { } number ? (long)Math.Round(Math.Clamp(number, 0, 1L << 53)) : 0;

    private static double? Fraction(double? value) => Finite(value) is { } number ? Math.Clamp(number, 0, 1) : null;

    // JSON has no infinity.
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
