using Umbraco.Optimizely.Connection;

namespace Umbraco.Optimizely.Health.Probes;

/// <summary>Asks Optimizely, at most once a minute.</summary>
internal sealed class ConnectionProbe(ConnectionService connections) : IHealthProbe
{
    public async Task<HealthFinding> RunAsync(CancellationToken cancellationToken)
    {
        ConnectionStatus status = await connections.GetAsync(refresh: false, cancellationToken);
        return new HealthFinding(Level(status.State), status.Title, status.Detail);
    }

    private static HealthLevel Level(ConnectionState state) => state switch
    {
        ConnectionState.Connected => HealthLevel.Success,
        ConnectionState.NotConnected => HealthLevel.Info,
        ConnectionState.RateLimited or ConnectionState.ServiceFailing or ConnectionState.Timeout => HealthLevel.Warning,
        _ => HealthLevel.Error,
    };
}
