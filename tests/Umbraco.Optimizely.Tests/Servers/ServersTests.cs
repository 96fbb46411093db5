using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Sync;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Servers;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Servers;

public sealed class ServersTests : IAsyncLifetime
{
    private readonly DatabaseFile _file = new();
    private readonly ShiftedTime _time = new();
    private readonly List<PackageHarness> _servers = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (PackageHarness server in _servers)
        {
            await server.DisposeAsync();
        }

        await _file.DisposeAsync();
    }

    [Fact]
    public async Task Check_OneServer_IsWell()
    {
        PackageHarness only = await StartAsync(new EphemeralDataProtectionProvider());

        ServersStatus status = await CheckAsync(only);

        Assert.Null(status.Problem);
        Assert.Equal((true, true), (Assert.Single(status.Servers).IsThis, status.Servers[0].SharesKeys));
        Assert.StartsWith(Environment.MachineName, status.Servers[0].Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_KeysShared_IsWellOnBoth()
    {
        var keys = new EphemeralDataProtectionProvider();
        PackageHarness first = await StartAsync(keys);
        PackageHarness second = await StartAsync(keys);

        foreach (PackageHarness server in new[] { first, second })
        {
            ServersStatus status = await CheckAsync(server);
            Assert.Null(status.Problem);
            Assert.Equal([true, false], status.Servers.Select(one => one.IsThis));
        }
    }

    [Fact]
    public async Task Check_KeysNotShared_NamesTheOtherServerAndWhatToDoOnBoth()
    {
        PackageHarness first = await StartAsync(new EphemeralDataProtectionProvider());
        PackageHarness second = await StartAsync(new EphemeralDataProtectionProvider());

        foreach (PackageHarness server in new[] { first, second })
        {
            ServersStatus status = await CheckAsync(server);
            Assert.Equal("keysNotShared", status.Problem?.Code);
            Assert.Contains(status.Servers.Single(one => !one.IsThis).Name, status.Problem?.Detail, StringComparison.Ordinal);
            Assert.Contains("PersistKeysToFileSystem", status.Problem?.Steps[0], StringComparison.Ordinal);
            Assert.Contains("SetApplicationName", status.Problem?.Steps[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_OtherServerGoneForTwoMinutes_NoLongerCounts()
    {
        PackageHarness first = await StartAsync(new EphemeralDataProtectionProvider());
        await StartAsync(new EphemeralDataProtectionProvider());

        _time.Advance(ServerRegister.Lifetime + TimeSpan.FromSeconds(1));
        await first.Get<ServerRegister>().BeatAsync(Cancel);

        ServersStatus status = await CheckAsync(first);
        Assert.Null(status.Problem);
        Assert.Single(status.Servers);
    }

    [Fact]
    public async Task Leave_OtherServerStopped_NoLongerCountsAtOnce()
    {
        PackageHarness first = await StartAsync(new EphemeralDataProtectionProvider());
        PackageHarness second = await StartAsync(new EphemeralDataProtectionProvider());

        await second.Get<ServerRegister>().LeaveAsync(Cancel);

        Assert.Single((await CheckAsync(first)).Servers);
    }

    [Fact]
    public async Task Beat_AfterLong_ForgetsServersThatAreGone()
    {
        for (int start = 0; start < 3; start++)
        {
            await StartAsync(new EphemeralDataProtectionProvider());
            _time.Advance(TimeSpan.FromHours(2));
        }

        await StartAsync(new EphemeralDataProtectionProvider());

        Assert.Single(_file.Query("SELECT Name FROM optimizelyServers"));
    }

    [Fact]
    public async Task Rows_OfAServer_HoldNothingInClearButItsNameAndTimes()
    {
        PackageHarness server = await StartAsync(new EphemeralDataProtectionProvider());

        string id = server.Get<ThisServer>().Id.ToString("N");
        string probe = Assert.Single(_file.Query("SELECT Probe FROM optimizelyServers"));
        Assert.DoesNotContain(id, probe, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            ["Id", "Name", "ProcessId", "Probe", "StartedAt", "SeenAt"],
            _file.Query("SELECT name FROM pragma_table_info('optimizelyServers')"));
    }

    [Fact]
    public async Task Check_KeysReplacedSinceConnecting_SaysWhoseAccessIsLost()
    {
        PackageHarness before = await StartAsync(new EphemeralDataProtectionProvider());
        await before.Get<ConnectionStore>().SaveAsync(
            new IssuedTokens(ConnectionKinds.Token, "2:token", null, null), ConnectedIdentity.Unknown, Guid.NewGuid(), "Ada", Cancel);
        await before.Get<ServerRegister>().LeaveAsync(Cancel);

        PackageHarness after = await StartAsync(new EphemeralDataProtectionProvider());

        ServersStatus status = await CheckAsync(after);
        Assert.Equal("keysLost", status.Problem?.Code);
        Assert.StartsWith("Ada connected the site on", status.Problem?.Detail, StringComparison.Ordinal);
        ConnectionStatus connection = await after.Get<ConnectionChecker>().CheckAsync(Cancel);
        Assert.Equal(ConnectionState.Revoked, connection.State);
        Assert.Equal("This server cannot read the stored access to Optimizely.", connection.Title);
        await after.Get<ServerRegister>().LeaveAsync(Cancel);
        Assert.Null((await CheckAsync(before)).Problem);
    }

    [Fact]
    public async Task Heartbeat_KeysNotShared_IsLoggedOnceAndTakenBackWhenItStops()
    {
        await StartAsync(new EphemeralDataProtectionProvider());
        PackageHarness second = Create(new EphemeralDataProtectionProvider());
        ServerHeartbeat heartbeat = second.Get<ServerHeartbeat>();

        await heartbeat.StartAsync(Cancel);
        await Eventually.IsTrueAsync(() => Task.FromResult(second.Logs.Lines.Any(line => line.Id.Id == 400)));
        Assert.Equal(2, _file.Query("SELECT Name FROM optimizelyServers").Count);
        await heartbeat.StopAsync(Cancel);

        Assert.Single(_file.Query("SELECT Name FROM optimizelyServers"));
        Assert.Single(second.Logs.Lines, line => line.Id.Id == 400);
    }

    private static Task<ServersStatus> CheckAsync(PackageHarness server) => server.Get<ServersCheck>().CheckAsync(Cancel);

    private PackageHarness Create(IDataProtectionProvider keys)
    {
        var server = new PackageHarness(new HarnessOptions
        {
            DatabaseFile = _file.Name,
            Keys = keys,
            Time = _time,
            Configure = services => services.AddSingleton(Substitute.For<IMainDom>()).AddSingleton(Substitute.For<IServerRoleAccessor>()),
        });
        _servers.Add(server);
        return server;
    }

    private async Task<PackageHarness> StartAsync(IDataProtectionProvider keys)
    {
        PackageHarness server = Create(keys);
        await server.Get<ServerRegister>().BeatAsync(Cancel);
        return server;
    }
}
