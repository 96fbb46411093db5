using System.Net.Http.Headers;

namespace Umbraco.Optimizely.Api;

internal static class BearerToken
{
    /// <summary>The header of a token; null when it is empty or holds what no header may hold. The header's own check would repeat the token.</summary>
    public static AuthenticationHeaderValue? Create(string? token) =>
        !string.IsNullOrEmpty(token) && token.All(character => character is > ' ' and < '\x7f')
            ? new AuthenticationHeaderValue("Bearer", token)
            : null;
}
