using System.Net;

namespace Umbraco.Optimizely.Tests.Http;

/// <summary>Umbraco 17 and 18: the Authorization header, without which nobody is signed in.</summary>
internal static class BackOfficeProof
{
    private const string Header = "Authorization";

    public static HttpStatusCode Remove(HttpClient client)
    {
        client.DefaultRequestHeaders.Remove(Header);
        return HttpStatusCode.Unauthorized;
    }

    public static HttpStatusCode Forge(HttpClient client)
    {
        client.DefaultRequestHeaders.Remove(Header);
        client.DefaultRequestHeaders.TryAddWithoutValidation(Header, "Basic forged");
        return HttpStatusCode.Unauthorized;
    }
}
