using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Holds how the visitors of a test are shared out against the weights that it had. Never guesses weights.</summary>
internal sealed class RatioJudge(ResultsSource source)
{
    public async Task<RatioModel> CheckAsync(HeadlineExperiment record, MetricResultsModel metric, CancellationToken cancellationToken)
    {
        if (WeightHistory.Of(record) is not { } periods)
        {
            return Unknown(JudgementSentences.RatioEdited);
        }

        var known = periods.SelectMany(p => p.Weights.Keys).ToHashSet();
        if (metric.Variations.Any(v => v.Visitors > 0 && !known.Contains(v.Id)))
        {
            return Unknown(JudgementSentences.RatioForeign);
        }

        if (periods.Count == 1)
        {
            double total = metric.Variations.Sum(v => v.Visitors);
            return Judge(metric, [.. metric.Variations.Select(v => new VisitorCount(v.Id, v.Visitors, periods[0].Share(v.Id, total)))]);
        }

        var answer = await source.SeriesAsync(record.ExperimentId!.Value, refresh: false, cancellationToken);
        return answer.Value?.Figures?.Metrics is [{ Results: { Count: > 0 } series }, ..]
            ? Judge(metric, VisitorSeries.Count(periods, series))
            : Unknown(JudgementSentences.RatioNoSeries);
    }

    private static RatioModel Judge(MetricResultsModel metric, IReadOnlyList<VisitorCount> counts)
    {
        RatioShareModel[] shares =
        [
            .. from variation in metric.Variations
               join count in counts on variation.Id equals count.Id
               select new RatioShareModel(variation.Id, variation.Title, (long)count.Observed, count.Expected),
        ];
        if (SampleRatio.Of(counts) is not { } ratio)
        {
            return new RatioModel(
                RatioStates.Waiting, JudgementSentences.RatioWaiting, JudgementSentences.RatioWaitingDetail, null, null, shares);
        }

        return new RatioModel(
            ratio.IsAlarm ? RatioStates.Alarm : RatioStates.Fine,
            ratio.IsAlarm ? JudgementSentences.RatioAlarm : JudgementSentences.RatioFine,
            ratio.IsAlarm
                ? Sentence.Join(JudgementSentences.RatioAlarmReason, JudgementSentences.RatioAlarmAdvice)
                : JudgementSentences.RatioFineDetail,
            Figures.Finite(ratio.Statistic),
            ratio.PValue,
            shares);
    }

    private static RatioModel Unknown(string why) => new(RatioStates.Unknown, JudgementSentences.RatioUnknown, why, null, null, []);
}
