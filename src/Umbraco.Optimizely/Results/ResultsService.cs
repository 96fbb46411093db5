using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Results;

/// <inheritdoc cref="IResultsService"/>
internal sealed class ResultsService(
    IOptimizelyClient client,
    ILiveExperiments live,
    IOptimizelyFailureTexts texts,
    IMemoryCache memory,
    TimeProvider time) : IResultsService
{
    private readonly UpstreamCache<ResultsSnapshot> _cache = new(memory, time, UpstreamCacheTimes.Results);

    public async Task<ResultsModel> GetAsync(HeadlineExperiment record, bool refresh, CancellationToken cancellationToken)
    {
        if (record.ExperimentId is not { } experimentId || await IsNotStartedAsync(record, experimentId, cancellationToken))
        {
            return ResultsTexts.NotStarted();
        }

        var answer = await _cache.GetAsync(experimentId, refresh, (last, cancel) => FetchAsync(experimentId, last, cancel), cancellationToken);
        if (answer.Value is not { } snapshot)
        {
            throw ExperimentProblems.Upstream(texts, answer.Failure!, ResultsSentences.FiguresKept);
        }

        var failure = answer.Failure is { } exception ? texts.Describe(exception, ResultsSentences.LastKnown).Title : null;
        return ResultsMapper.Map(record, snapshot, answer.FetchedAt, failure, time.GetUtcNow());
    }

    private async Task<ResultsSnapshot> FetchAsync(long experimentId, ResultsSnapshot? last, CancellationToken cancellationToken)
    {
        var outcome = await client.Results.GetAsync(experimentId, cancellationToken: cancellationToken);
        return outcome is ResultsOutcome.Ready ready
            ? new ResultsSnapshot(outcome, ready.Results, time.GetUtcNow())
            : new ResultsSnapshot(outcome, last?.Figures, last?.FiguresAt);
    }

    /// <summary>Asks Optimizely only as long as the record does not know of a start; when in doubt, the figures are asked for.</summary>
    private async Task<bool> IsNotStartedAsync(HeadlineExperiment record, long experimentId, CancellationToken cancellationToken)
        => record.StartedAt is null
            && (await live.GetAsync(experimentId, cancellationToken)).Value?.Experiment?.Status == ExperimentStatus.NotStarted;
}
