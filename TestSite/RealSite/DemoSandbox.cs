using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using TestSite;
using Umbraco.Optimizely.Sandbox;

namespace DemoSite;

/// <summary>The simulated Optimizely beside the site. Without a port in the settings there is none, and the real one is used.</summary>
internal sealed class DemoSandbox : IAsyncDisposable
{
    private readonly SandboxServer _server;

    private DemoSandbox(SandboxServer server) => _server = server;

    public static async Task<DemoSandbox?> StartAsync(WebApplicationBuilder builder)
    {
        int port = builder.Configuration.GetValue("Sandbox:Port", 0);
        if (port == 0)
        {
            return null;
        }

        string data = Path.Combine(builder.Environment.ContentRootPath, "umbraco", "Data");
        Directory.CreateDirectory(data);
        SandboxServer server = await SandboxServer.StartAsync(new SandboxOptions
        {
            DatabasePath = Path.Combine(data, "sandbox.db"),
            Port = port,
            EnableControl = true,
            ProjectCount = 300,
        });
        var address = new UriBuilder(server.BaseAddress) { Host = "localhost" }.Uri;
        builder.Configuration.AddInMemoryCollection(SandboxSettings.For(address));

        return new DemoSandbox(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
