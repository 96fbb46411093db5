using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Event API, as Refit sends to it. <see cref="IOptimizelyEventClient" /> is easier to use.</summary>
public interface IEventsIngestApi
{
    /// <summary>Sends events.</summary>
    /// <param name="batch">The events.</param>
    /// <param name="strict"><c>true</c> makes a bad body fail; null leaves the header out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When they are queued.</returns>
    [Post("")]
    [Headers(OperationHeader.Name + ": events.send")]
    Task SendAsync(
        [Body] EventBatch batch,
        [Header("X-Optimizely-Strict")] string? strict,
        CancellationToken cancellationToken);
}
