using System.Net.Http.Headers;

namespace Umbraco.Optimizely.Api;

internal sealed class OptimizelyClientFactory(ApiFactory apis) : IOptimizelyClientFactory
{
    public IOptimizelyClient Create(string accessToken)
    {
        // The parser's own exception would repeat the token.
        if (string.IsNullOrWhiteSpace(accessToken) || !accessToken.All(IsTokenCharacter))
        {
            throw new ArgumentException("The access token is empty or holds characters that no header may hold.", nameof(accessToken));
        }

        return new OptimizelyClient(new TokenApiFactory(apis, new AuthenticationHeaderValue("Bearer", accessToken)));
    }

    private static bool IsTokenCharacter(char character) => character is > ' ' and < '\x7f';
}
