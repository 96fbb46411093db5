using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Connection;

/// <summary>Tries a personal access token before it is kept.</summary>
internal sealed class TokenConnector(IOptimizelyClientFactory clients)
{
    private const int MaxLength = 4096;

    /// <exception cref="ProblemException">422: the token cannot be used.</exception>
    /// <exception cref="OptimizelyApiException">Optimizely failed, so nothing is known about the token.</exception>
    public async Task<(IssuedTokens Tokens, ConnectedIdentity Identity)> TryAsync(string? token, CancellationToken cancellationToken)
    {
        string text = (token ?? string.Empty).Trim();
        if (text.Length is 0 or > MaxLength)
        {
            throw Invalid(text.Length == 0 ? ConnectionSentences.TokenEmpty : ConnectionSentences.TokenTooLong);
        }

        IOptimizelyClient client;
        try
        {
            client = clients.Create(text);
        }
        catch (ArgumentException)
        {
            throw Invalid(ConnectionSentences.TokenMalformed);
        }

        try
        {
            ConnectedIdentity identity = ConnectedIdentity.From(await client.Account.MeAsync(cancellationToken));
            return (new IssuedTokens(ConnectionKinds.Token, text, null, null), identity);
        }
        catch (OptimizelyApiException exception) when (exception.Failure is OptimizelyFailure.Unauthorized or OptimizelyFailure.Forbidden)
        {
            throw Invalid(ConnectionSentences.TokenRefused);
        }
    }

    private static ProblemException Invalid(string text) => new(
        StatusCodes.Status422UnprocessableEntity,
        "invalidToken",
        ConnectionSentences.NotDone,
        Sentence.Join(text, HttpSentences.NothingChanged),
        new Dictionary<string, string[]> { ["token"] = [text] });
}
