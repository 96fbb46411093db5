using System.Net.Http.Json;

namespace Umbraco.Optimizely.Tests.Host;

internal static class SignInRequests
{
    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string username, string password) =>
        client.PostAsJsonAsync("/umbraco/management/api/v1/security/back-office/login", new { username, password }, TestContext.Current.CancellationToken);
}
