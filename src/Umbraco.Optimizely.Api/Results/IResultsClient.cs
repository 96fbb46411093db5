namespace Umbraco.Optimizely.Api;

/// <summary>Results of experiments.</summary>
public interface IResultsClient
{
    /// <summary>Reads results.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="query">Which part is asked for; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Results, or why there are none yet.</returns>
    Task<ResultsOutcome> GetAsync(long experimentId, ResultsQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Reads results over time.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="query">Which part is asked for; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Results over time, or why there are none yet.</returns>
    Task<TimeseriesOutcome> TimeseriesAsync(long experimentId, ResultsQuery? query = null, CancellationToken cancellationToken = default);
}
