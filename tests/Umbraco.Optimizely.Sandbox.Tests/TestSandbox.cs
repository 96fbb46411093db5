using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox.Tests;

/// <summary>A sandbox in memory on a clock that stands still, and a client of it.</summary>
internal sealed class TestSandbox : IAsyncDisposable
{
    public const long Account = 21014920000;
    public const long Project = 21014920001;
    public const long ArchivedProject = 21014920002;
    public const long FlagsProject = 21014920004;
    public const long OtherProject = 21014930001;
    public const string Token = "2:sandbox-personal-token";
    public const string ViewerToken = "2:sandbox-viewer-token";
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private TestSandbox(SandboxServer server, FakeTimeProvider time)
    {
        (Server, Time) = (server, time);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.BaseAddress };
    }

    public SandboxServer Server { get; }

    public FakeTimeProvider Time { get; }

    public HttpClient Http { get; }

    public SandboxControl Control => Server.Control;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestSandbox> StartAsync(SandboxOptions? options = null)
    {
        var time = new FakeTimeProvider(Now);
        return new TestSandbox(await SandboxServer.StartAsync((options ?? new SandboxOptions()) with { TimeProvider = time }, Cancel), time);
    }

    public Task<ApiAnswer> GetAsync(string path, string? token = Token) => SendAsync(HttpMethod.Get, path, null, token);

    public Task<ApiAnswer> PostAsync(string path, JsonNode body, string? token = Token) => SendAsync(HttpMethod.Post, path, body, token);

    public Task<ApiAnswer> PatchAsync(string path, JsonNode body, string? token = Token) => SendAsync(HttpMethod.Patch, path, body, token);

    public Task<ApiAnswer> DeleteAsync(string path, string? token = Token) => SendAsync(HttpMethod.Delete, path, null, token);

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, JsonNode? body, string? token = Token)
    {
        using var content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await SendContentAsync(method, path, content, token);
    }

    public async Task<ApiAnswer> SendContentAsync(HttpMethod method, string path, HttpContent? content, string? token = Token)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        var response = await Http.SendAsync(request, Cancel);
        return new ApiAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(Cancel), response);
    }

    public async Task<long> CreatePageAsync(string key = "21014920001_home_page")
    {
        var body = Example.Object("page-create-request");
        body["key"] = key;
        return (await PostAsync("v2/pages", body)).Expect(HttpStatusCode.Created).Id;
    }

    public async Task<long> CreateEventAsync(string key = "newsletter_signup")
    {
        var body = Example.Object("event-custom-create-request");
        body["key"] = key;
        return (await PostAsync($"v2/projects/{Project}/custom_events", body)).Expect(HttpStatusCode.Created).Id;
    }

    /// <summary>Creates a page, an event and an experiment with the given weights; starts it when asked.</summary>
    public async Task<TestExperiment> CreateExperimentAsync(bool start = true, params int[] weights)
    {
        var body = await NewExperimentBodyAsync(weights);
        var created = (await PostAsync("v2/experiments" + (start ? "?action=start" : ""), body)).Expect(HttpStatusCode.Created).Object;
        return new TestExperiment(created);
    }

    public async Task<JsonObject> NewExperimentBodyAsync(params int[] weights)
    {
        var page = await CreatePageAsync();
        var eventId = await CreateEventAsync();
        var body = Example.Object("experiment-create-request");
        body["page_ids"] = new JsonArray(page);
        body["metrics"]![0]!["event_id"] = eventId;
        foreach (var variation in body["variations"]!.AsArray())
        {
            variation!["actions"]![0]!["page_id"] = page;
        }

        if (weights.Length > 0)
        {
            body["variations"] = new JsonArray(weights.Select((w, i) => (JsonNode)new JsonObject
            {
                ["name"] = i == 0 ? "Original" : $"Variation {i}",
                ["weight"] = w,
                ["actions"] = new JsonArray(),
            }).ToArray());
        }

        return body;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }
}
