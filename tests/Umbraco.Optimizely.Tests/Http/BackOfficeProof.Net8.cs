using System.Net;

namespace Umbraco.Optimizely.Tests.Http;

/// <summary>Umbraco 13: the antiforgery header.</summary>
internal static class BackOfficeProof
{
    private const string Header = "X-UMB-XSRF-TOKEN";

    public static HttpStatusCode Remove(HttpClient client)
    {
        client.DefaultRequestHeaders.Remove(Header);
        return HttpStatusCode.ExpectationFailed;
    }

    public static HttpStatusCode Forge(HttpClient client)
    {
        client.DefaultRequestHeaders.Remove(Header);
        client.DefaultRequestHeaders.Add(Header, "forged");
        return HttpStatusCode.ExpectationFailed;
    }
}
