namespace Umbraco.Optimizely.Api;

/// <summary>Makes clients for a token that is not the site's, for example one that is tried before it is kept.</summary>
public interface IOptimizelyClientFactory
{
    /// <summary>Makes a client that calls with one token and never renews it.</summary>
    /// <param name="accessToken">The token.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">The token is empty or holds characters that no header may hold.</exception>
    IOptimizelyClient Create(string accessToken);
}
