using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Results;

/// <summary>What Optimizely says of experiments, each kind of answer asked for once per lifetime.</summary>
internal sealed class ResultsSource(IOptimizelyClient client, IMemoryCache memory, TimeProvider time)
{
    private readonly UpstreamCache<UpstreamSnapshot<ExperimentResults>> _results = new(memory, time, UpstreamCacheTimes.Results);
    private readonly UpstreamCache<UpstreamSnapshot<ExperimentTimeseries>> _series = new(memory, time, UpstreamCacheTimes.Results);

    /// <summary>The figures.</summary>
    public Task<UpstreamAnswer<UpstreamSnapshot<ExperimentResults>>> ResultsAsync(
        long experimentId, bool refresh, CancellationToken cancellationToken)
        => _results.GetAsync(
            experimentId,
            refresh,
            async (last, cancel) => await client.Results.GetAsync(experimentId, cancellationToken: cancel) switch
            {
                ResultsOutcome.Ready ready => Fresh(ready.Results),
                var other => Still(last, other is ResultsOutcome.Computing),
            },
            cancellationToken);

    /// <summary>The figures over time.</summary>
    public Task<UpstreamAnswer<UpstreamSnapshot<ExperimentTimeseries>>> SeriesAsync(
        long experimentId, bool refresh, CancellationToken cancellationToken)
        => _series.GetAsync(
            experimentId,
            refresh,
            async (last, cancel) => await client.Results.TimeseriesAsync(experimentId, cancellationToken: cancel) switch
            {
                TimeseriesOutcome.Ready ready => Fresh(ready.Timeseries),
                var other => Still(last, other is TimeseriesOutcome.Computing),
            },
            cancellationToken);

    private UpstreamSnapshot<T> Fresh<T>(T figures)
        where T : class => new(IsComputing: false, figures, time.GetUtcNow());

    private static UpstreamSnapshot<T> Still<T>(UpstreamSnapshot<T>? last, bool isComputing)
        where T : class => new(isComputing, last?.Figures, last?.FiguresAt);
}
