using System.Net.Http.Json;
using System.Text.Json;
using TestSite.Host;
using TestSite.Host.Users;

namespace Umbraco.Optimizely.Tests.Http;

/// <summary>The package's API as the administrator of a site calls it.</summary>
internal sealed class AdminApi(HttpClient client)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AdminApi> SignInAsync(TestSiteHost site) => new(await site.SignInAsync(DemoUsers.Admin, Cancel));

    public async Task<(int Status, JsonElement Body)> CallAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, ConnectedSite.Api + path);
        request.Content = body is null ? null : JsonContent.Create(body);
        using HttpResponseMessage response = await client.SendAsync(request, Cancel);
        string text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal), text);
        return ((int)response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    public async Task<JsonElement> OkAsync(HttpMethod method, string path, object? body = null)
    {
        (int status, JsonElement answer) = await CallAsync(method, path, body);
        Assert.True(status is 200 or 201, $"{method} {path}: {status} {answer.GetRawText()}");
        return answer;
    }
}
