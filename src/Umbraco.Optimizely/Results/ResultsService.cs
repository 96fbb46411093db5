using Umbraco.Optimizely.Experiments;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Results;

/// <inheritdoc cref="IResultsService"/>
internal sealed class ResultsService(
    ResultsSource source, ILiveExperiments live, ResultsJudge judge, IOptimizelyFailureTexts texts, TimeProvider time) : IResultsService
{
    public async Task<ResultsModel> GetAsync(HeadlineExperiment record, bool refresh, CancellationToken cancellationToken)
    {
        if (await live.IsNotStartedAsync(record, cancellationToken))
        {
            return ResultsTexts.NotStarted();
        }

        var answer = await source.ResultsAsync(record.ExperimentId!.Value, refresh, cancellationToken);
        if (answer.Value is not { } snapshot)
        {
            throw ExperimentProblems.Upstream(texts, answer.Failure!, ResultsSentences.FiguresKept);
        }

        var failure = answer.Failure is { } exception ? texts.Describe(exception, ResultsSentences.LastKnown).Title : null;
        var results = ResultsMapper.Map(record, snapshot, answer.FetchedAt, failure, time.GetUtcNow());
        return await judge.JudgeAsync(record, results, cancellationToken);
    }
}
