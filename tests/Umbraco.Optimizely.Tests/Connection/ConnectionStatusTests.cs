using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Connection;

public sealed class ConnectionStatusTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, SandboxFault> Faults => new()
    {
        { nameof(ConnectionState.NoRole), Fault(403) },
        { nameof(ConnectionState.Revoked), Fault(401) },
        { nameof(ConnectionState.RateLimited), Fault(429) with { Headers = new Dictionary<string, string> { ["Retry-After"] = "77" } } },
        { nameof(ConnectionState.ServiceFailing), Fault(500) },
        { nameof(ConnectionState.ServiceFailing), Fault(503) },
        { nameof(ConnectionState.ServiceFailing), Fault(null) with { Kind = SandboxFaultKind.Drop } },
        { nameof(ConnectionState.Timeout), Fault(null) with { Kind = SandboxFaultKind.Delay, DelayMs = 1500 } },
        { nameof(ConnectionState.Unreadable), Fault(null) with { Kind = SandboxFaultKind.Malformed } },
        { nameof(ConnectionState.Unreadable), Fault(null) with { Kind = SandboxFaultKind.Oversized } },
        { nameof(ConnectionState.Unreadable), Fault(400) },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public async Task GetStateAsync_OptimizelyFails_TellsHowAndKeepsTheConnection(string expected, SandboxFault fault)
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions
        {
            Sandbox = sandbox.BaseAddress,
            Configure = services => Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions
                .PostConfigure<Api.OptimizelyApiOptions>(services, options => options.Timeout = TimeSpan.FromMilliseconds(fault.DelayMs > 0 ? 500 : 20_000)),
        });
        await SandboxConnection.ConnectAsync(harness);
        ConnectionService service = harness.Get<ConnectionService>();

        sandbox.Control.AddFault(fault);
        ConnectionStatus status = await service.GetAsync(refresh: true, Cancellation);
        sandbox.Control.ClearFaults();
        ConnectionStatus after = await service.GetAsync(refresh: true, Cancellation);

        Assert.Equal(expected, status.State.ToString());
        Assert.EndsWith(".", status.Title, StringComparison.Ordinal);
        Assert.NotEmpty(status.Detail);
        Assert.Equal("Ada Optimist", status.User?.Name);
        Assert.Equal(ConnectionState.Connected, after.State);
        if (status.State == ConnectionState.RateLimited)
        {
            Assert.Contains("77 seconds", status.Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task GetStateAsync_WithinAMinute_AsksOnce()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        IConnectionService service = harness.Get<IConnectionService>();
        sandbox.Control.ClearCalls();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => service.GetStateAsync(Cancellation)));
        int atOnce = sandbox.Control.Calls("get_me").Count;
        time.Advance(ConnectionService.MaxAge + TimeSpan.FromSeconds(1));
        await service.GetStateAsync(Cancellation);

        Assert.Equal(1, atOnce);
        Assert.Equal(2, sandbox.Control.Calls("get_me").Count);
    }

    [Fact]
    public async Task GetStateAsync_NotConnected_SaysHowToConnect()
    {
        await using var harness = new PackageHarness();

        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Equal(ConnectionState.NotConnected, status.State);
        Assert.Null(status.Kind);
        Assert.Contains("Connect it", status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetStateAsync_ViewerOfTheProject_HasNoRole()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        (IssuedTokens tokens, ConnectedIdentity identity) =
            await harness.Get<TokenConnector>().TryAsync(SandboxConnection.ViewerToken, Cancellation);
        await harness.Get<Connector>().ConnectAsync(tokens, identity, Cancellation);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(21014920001, "Acme Website", 21014920000), "Ada", Cancellation);

        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Equal(ConnectionState.NoRole, status.State);
        Assert.Contains("viewer", status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetStateAsync_ProjectGoneUpstream_SaysArchived()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        await SandboxConnection.ConnectAsync(harness);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(4711, "Gone", 21014920000), "Ada", Cancellation);

        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Equal(ConnectionState.Connected, status.State);
        Assert.Equal(new ConnectedProject("4711", "Gone", true), status.Project);
        Assert.Contains("archived", status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetStateAsync_ApplicationRemovedFromConfiguration_KeepsTheConnection()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        string file = Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
        var options = new HarnessOptions
        {
            DatabaseFile = file,
            Sandbox = sandbox.BaseAddress,
            Keys = new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider(),
        };
        await using (var before = new PackageHarness(options))
        {
            await SandboxConnection.ConnectAsync(before);
        }

        await using var after = new PackageHarness(options with
        {
            Settings = new() { ["Optimizely:ClientId"] = null, ["Optimizely:ClientSecret"] = null },
        });
        ConnectionStatus status = await after.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Equal(ConnectionState.NotConfigured, status.State);
        Assert.Contains("The connection was kept", status.Detail, StringComparison.Ordinal);
        Assert.Equal("Acme Media", status.Account?.Name);
    }

    private static SandboxFault Fault(int? status) => new() { Operation = "get_me", Status = status, Times = 100 };
}
