using Microsoft.AspNetCore.Http;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Http;

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
            throw Invalid(text.Length == 0 ? "Enter the token." : "This is too long for a token.");
        }

        IOptimizelyClient client;
        try
        {
            client = clients.Create(text);
        }
        catch (ArgumentException)
        {
            throw Invalid("This is no token: it has spaces or characters that a token cannot have.");
        }

        try
        {
            ConnectedIdentity identity = ConnectedIdentity.From(await client.Account.MeAsync(cancellationToken));
            return (new IssuedTokens(ConnectionKinds.Token, text, null, null), identity);
        }
        catch (OptimizelyApiException exception) when (exception.Failure is OptimizelyFailure.Unauthorized or OptimizelyFailure.Forbidden)
        {
            throw Invalid("Optimizely does not accept this token. It may be mistyped or revoked.");
        }
    }

    private static ProblemException Invalid(string text) => new(
        StatusCodes.Status422UnprocessableEntity,
        "invalidToken",
        "The site was not connected.",
        $"{text} Nothing was changed.",
        new Dictionary<string, string[]> { ["token"] = [text] });
}
