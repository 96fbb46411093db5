using TestSite.Host;
using Umbraco.Optimizely.Sandbox;

namespace TestSite;

/// <summary>The simulated Optimizely beside the site, and the settings that point the site at it.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private readonly SandboxServer _server;

    private SandboxProcess(SandboxServer server)
    {
        _server = server;
        BaseAddress = new UriBuilder(server.BaseAddress) { Host = "localhost" }.Uri;
        Settings = new Dictionary<string, string?>
        {
            ["Optimizely:ClientId"] = "5352110138",
            ["Optimizely:ClientSecret"] = "sandbox-secret",
            ["Optimizely:Endpoints:Api"] = At("v2"),
            ["Optimizely:Endpoints:Authorize"] = At("oauth2/authorize"),
            ["Optimizely:Endpoints:Token"] = At("oauth2/token"),
            ["Optimizely:Endpoints:Events"] = At("v1/events"),
            ["Optimizely:Endpoints:Cdn"] = BaseAddress.ToString().TrimEnd('/'),
            ["Optimizely:Endpoints:App"] = BaseAddress.ToString().TrimEnd('/'),
        };
    }

    /// <summary>Where the sandbox listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Configuration of the site: the sandbox's OAuth client and addresses.</summary>
    public IDictionary<string, string?> Settings { get; }

    /// <exception cref="TestSiteException">The port is taken, or the database is old.</exception>
    public static async Task<SandboxProcess> StartAsync(TestSiteArguments arguments, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(arguments.Data);
        try
        {
            return new SandboxProcess(await SandboxServer.StartAsync(
                new SandboxOptions
                {
                    DatabasePath = Path.Combine(arguments.Data, "sandbox.db"),
                    Port = arguments.SandboxPort,
                    EnableControl = true,
                    ProjectCount = 300,
                },
                cancellationToken));
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
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string At(string path) => new Uri(BaseAddress, path).ToString();
}
