using System.Net;

namespace Umbraco.Optimizely.Api;

internal static class PrimaryHandler
{
    public static HttpMessageHandler Create() => new SocketsHttpHandler
    {
        // A redirect would take the token elsewhere.
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    };
}
