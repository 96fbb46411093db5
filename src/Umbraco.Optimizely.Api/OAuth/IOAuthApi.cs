using Refit;

namespace Umbraco.Optimizely.Api;

/// <summary>Token endpoint, as Refit sends to it. <see cref="IOptimizelyOAuthClient" /> is easier to use.</summary>
public interface IOAuthApi
{
    /// <summary>Asks for a token with the parameters in the query string.</summary>
    /// <param name="operation">Name of the operation.</param>
    /// <param name="parameters">The parameters by their names.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The token.</returns>
    [Post("")]
    Task<OAuthToken> PostQueryAsync(
        [Header(OperationHeader.Name)] string operation,
        [Query] IDictionary<string, string> parameters,
        CancellationToken cancellationToken);

    /// <summary>Asks for a token with the parameters in a form body.</summary>
    /// <param name="operation">Name of the operation.</param>
    /// <param name="parameters">The parameters by their names.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The token.</returns>
    [Post("")]
    Task<OAuthToken> PostFormAsync(
        [Header(OperationHeader.Name)] string operation,
        [Body(BodySerializationMethod.UrlEncoded)] IDictionary<string, string> parameters,
        CancellationToken cancellationToken);
}
