using Microsoft.Extensions.Options;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Says of figures whether they are enough, whether they can be trusted, and what they mean.</summary>
internal sealed class ResultsJudge(RatioJudge ratios, IOptionsMonitor<OptimizelyOptions> options)
{
    public async Task<ResultsModel> JudgeAsync(HeadlineExperiment record, ResultsModel results, CancellationToken cancellationToken)
    {
        if (results.State != ResultsStates.Ready || results.Metrics is not [{ Variations.Count: > 0 }, ..])
        {
            return results;
        }

        var rules = options.CurrentValue.Results;
        var running = results is { StartedAt: { } start, FetchedAt: { } until } ? RunningTime.Of(record, start, until) : TimeSpan.Zero;
        MetricResultsModel[] metrics = [.. results.Metrics.Select(m => Forecast.Add(m, running))];
        var minimum = MinimumData.Of(record, metrics[0], running, rules);
        var ratio = await ratios.CheckAsync(record, metrics[0], cancellationToken);
        return results with
        {
            Metrics = metrics,
            Minimum = minimum,
            Ratio = ratio,
            Verdict = Verdict.Of(metrics, minimum, ratio, rules.PatienceDays, record.IsOpen),
        };
    }
}
