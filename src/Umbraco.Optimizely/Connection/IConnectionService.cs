namespace Umbraco.Optimizely.Connection;

/// <summary>Tells whether the site is connected to Optimizely.</summary>
internal interface IConnectionService
{
    /// <summary>The truth, found by calling Optimizely and kept for a minute. Never throws because of Optimizely.</summary>
    Task<ConnectionStatus> GetStateAsync(CancellationToken cancellationToken);
}
