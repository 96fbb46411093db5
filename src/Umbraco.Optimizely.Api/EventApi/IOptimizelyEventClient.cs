namespace Umbraco.Optimizely.Api;

/// <summary>Sends events from a server. Failures are <see cref="OptimizelyApiException" />.</summary>
public interface IOptimizelyEventClient
{
    /// <summary>
    /// Sends events. Repeated up to twice when Optimizely fails or the connection breaks: the UUID of an event keeps it from counting twice.
    /// </summary>
    /// <param name="batch">The events.</param>
    /// <param name="strict">True makes Optimizely refuse a bad body with 400; otherwise it accepts and drops it silently.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>When they are queued.</returns>
    Task SendAsync(EventBatch batch, bool strict = false, CancellationToken cancellationToken = default);
}
