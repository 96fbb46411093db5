using Umbraco.Optimizely.Sandbox;

namespace Umbraco.Optimizely.Tests.Servers.Processes;

/// <summary>A site on two servers, which share the database and nothing else that they are not given.</summary>
public sealed class TwoServers : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("optimizely-two-");

    public SandboxServer Sandbox { get; private set; } = null!;

    internal SiteProcess A { get; private set; } = null!;

    internal SiteProcess B { get; private set; } = null!;

    internal string Database => Path.Combine(_data.FullName, "site.db");

    public async ValueTask InitializeAsync()
    {
        Sandbox = await SandboxServer.StartAsync(new SandboxOptions { EnableControl = true, ProjectCount = 5 }, TestContext.Current.CancellationToken);
        A = await StartAsync();
        B = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await A.DisposeAsync();
        await B.DisposeAsync();
        await Sandbox.DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>One more server of the site.</summary>
    internal Task<SiteProcess> StartAsync(params string[] arguments) =>
        SiteProcess.StartAsync(["--data", _data.FullName, "--sandbox", Sandbox.BaseAddress.ToString(), .. arguments]);

    internal string KeysOf(string name) => Path.Combine(_data.FullName, name);
}
