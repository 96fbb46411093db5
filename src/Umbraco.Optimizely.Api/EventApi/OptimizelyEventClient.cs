namespace Umbraco.Optimizely.Api;

internal sealed class OptimizelyEventClient(IApiFactory apis) : IOptimizelyEventClient
{
    public Task SendAsync(EventBatch batch, bool strict, CancellationToken cancellationToken) =>
        apis.Create<IEventsIngestApi>().SendAsync(batch, strict ? "true" : null, cancellationToken);
}
