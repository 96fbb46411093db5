using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Results, as Refit sends them. <see cref="IResultsClient" /> is easier to use.</summary>
public interface IResultsApi
{
    /// <summary>Reads results: 200 with a body, 202 while they are computed, 204 without data.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="query">Which part is asked for, by Optimizely's names.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/experiments/{experimentId}/results")]
    [Headers(OperationHeader.Name + ": results.get")]
    Task<IApiResponse<ExperimentResults>> GetAsync(
        long experimentId,
        [Query] IDictionary<string, string> query,
        CancellationToken cancellationToken);

    /// <summary>Reads results over time: 200 with a body, 202 while they are computed, 204 without data.</summary>
    /// <param name="experimentId">The experiment.</param>
    /// <param name="query">Which part is asked for, by Optimizely's names.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The answer.</returns>
    [Get("/experiments/{experimentId}/timeseries")]
    [Headers(OperationHeader.Name + ": results.timeseries")]
    Task<IApiResponse<ExperimentTimeseries>> TimeseriesAsync(
        long experimentId,
        [Query] IDictionary<string, string> query,
        CancellationToken cancellationToken);
}
