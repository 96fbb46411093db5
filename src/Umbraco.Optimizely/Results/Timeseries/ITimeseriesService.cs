using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Results.Timeseries;

/// <summary>The figures of tests over time, for any number of panels with one call per test and minute.</summary>
internal interface ITimeseriesService
{
    /// <param name="record">The test.</param>
    /// <param name="refresh">Somebody wants newer figures than those of the last minute; honoured every few seconds.</param>
    /// <param name="cancellationToken">Cancels the waiting, not a call that others wait for.</param>
    /// <exception cref="Http.ProblemException">There are no figures and Optimizely did not give any.</exception>
    Task<TimeseriesModel> GetAsync(HeadlineExperiment record, bool refresh, CancellationToken cancellationToken);
}
