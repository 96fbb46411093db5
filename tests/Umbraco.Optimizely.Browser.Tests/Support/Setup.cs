using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TestSite.Host.Security;
using TestSite.Host.Users;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>What comes before the test at hand, done through the package's own API as a signed-in person.</summary>
internal static class Setup
{
    private const string Api = "/umbraco/backoffice/optimizely/api/v1/";

    // As the client calls: the token itself is in a cookie that no script can read.
    private const string Script = """
        async ([address, method, body]) => {
          const answer = await fetch(address, {
            method, credentials: 'include', body: body ?? undefined,
            headers: { Authorization: 'Bearer [redacted]', 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
          });
          return [String(answer.status), await answer.text()];
        }
        """;

    /// <summary>Connects the site by a personal token and chooses the seeded project, without a browser.</summary>
    public static async Task ConnectAsync(RunningSite site)
    {
        var cancel = TestContext.Current.CancellationToken;
        var cookies = new CookieContainer();
        using var admin = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        await SignInClient.SignInAsync(admin, cookies, DemoUsers.Admin.Email, DemoUsers.Password, cancel);
        using var connected = await admin.PostAsJsonAsync(Api + "connection/token", new { token = "2:sandbox-personal-token" }, cancel);
        connected.EnsureSuccessStatusCode();
        using var chosen = await admin.PutAsJsonAsync(Api + "projects/selected", new { projectId = "21014920001" }, cancel);
        chosen.EnsureSuccessStatusCode();
    }

    /// <summary>A running test of a headline against another one.</summary>
    public static async Task RunTestAsync(this BackOffice office, Guid document, string culture, string alternative)
    {
        var test = await office.SendAsync("POST", $"documents/{document:D}/experiments?culture={culture}", new
        {
            requestId = Guid.NewGuid(),
            originalWeight = 5000,
            variations = new[] { new { title = alternative, weight = 5000 } },
            metric = new { kind = "opened" },
        });
        await office.SendAsync("POST", $"experiments/{test.GetProperty("id").GetString()}/start");
    }

    /// <summary>Calls the package's API and gives the answer, which must be a success.</summary>
    public static async Task<JsonElement> SendAsync(this BackOffice office, string method, string path, object? body = null)
    {
        var (status, text) = await office.TrySendAsync(method, path, body);
        Assert.True(status is >= 200 and < 300, $"{method} {path} answered {status}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static Task<(int Status, string Text)> TrySendAsync(this BackOffice office, string method, string path, object? body = null) =>
        office.FetchAsync(Api + path, method, body);

    /// <summary>Calls an address of the site from the page, with the credentials of the back office.</summary>
    public static async Task<(int Status, string Text)> FetchAsync(this BackOffice office, string address, string method, object? body)
    {
        var answer = await office.Page.EvaluateAsync<string[]>(
            Script, new[] { address, method, body is null ? null : JsonSerializer.Serialize(body) });
        return (int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture), answer[1]);
    }
}
