using TestSite.Host;
using Umbraco.Optimizely.Sandbox;

namespace TestSite;

/// <summary>The simulated Optimizely beside the site, and the settings that point the site at it.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private readonly SandboxServer? _server;

    private SandboxProcess(Uri address, SandboxServer? server)
    {
        _server = server;
        BaseAddress = address;
        Settings = SandboxSettings.For(BaseAddress);
    }

    /// <summary>Where the sandbox listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Configuration of the site: the sandbox's OAuth client and addresses.</summary>
    public IDictionary<string, string?> Settings { get; }

    /// <exception cref="TestSiteException">The port is taken, or the database is old.</exception>
    public static async Task<SandboxProcess> StartAsync(TestSiteArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Sandbox is { } running)
        {
            return new SandboxProcess(running, server: null);
        }

        Directory.CreateDirectory(arguments.Data);
        try
        {
            var server = await SandboxServer.StartAsync(
                new SandboxOptions
                {
                    DatabasePath = Path.Combine(arguments.Data, "sandbox.db"),
                    Port = arguments.SandboxPort,
                    EnableControl = true,
                    ProjectCount = 300,
                },
                cancellationToken);
            return new SandboxProcess(new UriBuilder(server.BaseAddress) { Host = "localhost" }.Uri, server);
        }
        catch (InvalidOperationException e) when (e.InnerException is IOException)
        {
            throw new TestSiteException($"Port {arguments.SandboxPort} is taken: choose another with --sandbox-port.", e);
        }
        catch (InvalidOperationException e)
        {
            throw new TestSiteException($"{e.Message} Or start with --reset.", e);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
