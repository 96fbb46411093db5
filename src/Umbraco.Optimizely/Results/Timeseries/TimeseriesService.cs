using Umbraco.Optimizely.Experiments;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Results.Timeseries;

/// <inheritdoc cref="ITimeseriesService"/>
internal sealed class TimeseriesService(ResultsSource source, ILiveExperiments live, IOptimizelyFailureTexts texts) : ITimeseriesService
{
    public async Task<TimeseriesModel> GetAsync(HeadlineExperiment record, bool refresh, CancellationToken cancellationToken)
    {
        if (await live.IsNotStartedAsync(record, cancellationToken))
        {
            return Without(ResultsStates.NotStarted, ResultsSentences.NotStarted, ResultsSentences.NotStartedAdvice);
        }

        var answer = await source.SeriesAsync(record.ExperimentId!.Value, refresh, cancellationToken);
        if (answer.Value is not { } snapshot)
        {
            throw ExperimentProblems.Upstream(texts, answer.Failure!, ResultsSentences.FiguresKept);
        }

        if (snapshot.Figures is not { } series)
        {
            return snapshot.IsComputing
                ? Without(ResultsStates.Computing, ResultsSentences.Computing, ResultsSentences.ComputingDetail)
                : Without(ResultsStates.NoData, ResultsSentences.NoData, ResultsSentences.Counting);
        }

        var failure = answer.Failure is { } exception ? texts.Describe(exception, ResultsSentences.LastKnown).Title : null;
        return new TimeseriesModel(
            ResultsStates.Ready,
            ResultsSentences.Ready,
            failure is not null ? ResultsTexts.NotRenewed(failure) : snapshot.IsComputing ? ResultsSentences.ComputingNewer : "",
            snapshot.FiguresAt,
            failure is not null || snapshot.IsComputing || series.IsStale == true,
            TimeseriesMapper.Map(record, series));
    }

    private static TimeseriesModel Without(string state, string title, string detail)
        => new(state, title, detail, FetchedAt: null, IsStale: false, []);
}
