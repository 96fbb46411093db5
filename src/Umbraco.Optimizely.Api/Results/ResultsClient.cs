using System.Net;

namespace Umbraco.Optimizely.Api;

internal sealed class ResultsClient(IApiFactory apis) : IResultsClient
{
    public async Task<ResultsOutcome> GetAsync(long experimentId, ResultsQuery? query, CancellationToken cancellationToken)
    {
        using var response = await apis.Create<IResultsApi>().GetAsync(experimentId, ResultsQueryValues.From(query), cancellationToken);
        return response.StatusCode switch
        {
            HttpStatusCode.Accepted => new ResultsOutcome.Computing(),
            HttpStatusCode.NoContent => new ResultsOutcome.NoData(),
            // Some clients have seen an empty success where 204 is documented.
            _ when Answers.IsEmpty(response) => new ResultsOutcome.NoData(),
            _ => new ResultsOutcome.Ready(Answers.Required("results.get", response)),
        };
    }

    public async Task<TimeseriesOutcome> TimeseriesAsync(long experimentId, ResultsQuery? query, CancellationToken cancellationToken)
    {
        using var response = await apis.Create<IResultsApi>().TimeseriesAsync(experimentId, ResultsQueryValues.From(query), cancellationToken);
        return response.StatusCode switch
        {
            HttpStatusCode.Accepted => new TimeseriesOutcome.Computing(),
            HttpStatusCode.NoContent => new TimeseriesOutcome.NoData(),
            _ when Answers.IsEmpty(response) => new TimeseriesOutcome.NoData(),
            _ => new TimeseriesOutcome.Ready(Answers.Required("results.timeseries", response)),
        };
    }
}
