using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using TestSite.Host;
using TestSite.Host.Users;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Http;

/// <summary>A site with the package, beside a sandbox.</summary>
public sealed class ConnectedSite : IAsyncLifetime
{
    /// <summary>Where the package's API is.</summary>
    public const string Api = "/umbraco/backoffice/optimizely/api/v1/";

    public SandboxServer Sandbox { get; private set; } = null!;

    public TestSiteHost Site { get; private set; } = null!;

    public HttpClient Admin { get; private set; } = null!;

    internal RecordingLogs Logs { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Sandbox = await SandboxServer.StartAsync(new SandboxOptions { ProjectCount = 120 }, Cancellation);
        Site = await TestSiteHost.StartAsync(
            new TestSiteHostOptions
            {
                Settings = new Dictionary<string, string?>
                {
                    ["Optimizely:ClientId"] = "5352110138",
                    ["Optimizely:ClientSecret"] = "sandbox-secret",
                    ["Optimizely:Endpoints:Api"] = $"{Sandbox.BaseAddress}v2",
                    ["Optimizely:Endpoints:Authorize"] = $"{Sandbox.BaseAddress}oauth2/authorize",
                    ["Optimizely:Endpoints:Token"] = $"{Sandbox.BaseAddress}oauth2/token",
                    ["Optimizely:Endpoints:Events"] = $"{Sandbox.BaseAddress}v1/events",
                    ["Optimizely:Endpoints:Cdn"] = Sandbox.BaseAddress.GetLeftPart(UriPartial.Authority),
                },
                ConfigureLogging = logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Logs),
            },
            Cancellation);
        Admin = await Site.SignInAsync(DemoUsers.Admin, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Site.DisposeAsync();
        await Sandbox.DisposeAsync();
        Logs.Dispose();
    }

    /// <summary>Calls the package's API as the administrator.</summary>
    /// <returns>The status and the body, which is JSON in every case.</returns>
    public async Task<(int Status, JsonElement Body)> CallAsync(HttpMethod method, string path, object? body = null, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(method, Api + path);
        request.Content = body is null ? null : JsonContent.Create(body);
        using HttpResponseMessage response = await (client ?? Admin).SendAsync(request, Cancellation);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        string text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(
            response.IsSuccessStatusCode ? "application/json" : "application/problem+json",
            response.Content.Headers.ContentType?.MediaType);
        return ((int)response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    public async Task ConnectByTokenAsync(string token = "2:sandbox-personal-token")
    {
        (int status, JsonElement body) = await CallAsync(HttpMethod.Post, "connection/token", new { token });
        Assert.Equal((200, "connected"), (status, body.GetProperty("state").GetString()));
    }

    public async Task DisconnectAsync() =>
        Assert.Equal(200, (await CallAsync(HttpMethod.Post, "connection/disconnect")).Status);
}
