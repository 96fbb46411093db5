using System.Net.Sockets;
using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Sandbox;

/// <summary>A simulated Optimizely that listens on this machine only.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SandboxServer(WebApplication app)
    {
        _app = app;
        BaseAddress = new Uri($"http://127.0.0.1:{new Uri(app.Urls.First()).Port}/");
        Control = app.Services.GetRequiredService<SandboxControl>();
    }

    /// <summary>Address of everything: OAuth, REST, events, snippet files and the start page.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Clock, faults, bulk visitors and the list of calls.</summary>
    public SandboxControl Control { get; }

    /// <summary>Starts a sandbox.</summary>
    /// <param name="options">Settings; defaults keep everything in memory on a free port.</param>
    /// <param name="cancellationToken">Ends the start, not the running sandbox.</param>
    /// <exception cref="InvalidOperationException">The port is taken, or the file is no database of this version.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        var app = SandboxApp.Build(options);
        try
        {
            await app.StartAsync(cancellationToken);
            return new SandboxServer(app);
        }
        catch (IOException exception) when (exception.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await app.DisposeAsync();
            throw new InvalidOperationException($"Port {options.Port} is taken by another program; choose another one for the sandbox.", exception);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the process is asked to end.</summary>
    public Task WaitAsync(CancellationToken cancellationToken = default) => _app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Stops listening and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
