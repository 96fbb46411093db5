using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host;
using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Health.Clock;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Http;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Health;

/// <summary>The checks as the CMS finds, makes and runs them, on a whole site.</summary>
public sealed class HealthCheckTests(ConnectedSite site) : IClassFixture<ConnectedSite>, IAsyncLifetime
{
    private static readonly string[] Names = ["clock", "connection", "database", "keys", "project", "snippet"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await site.ConnectByTokenAsync();
        Assert.Equal(200, (await site.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = "21014920001" })).Status);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Collection_OfTheCms_HasEveryCheckInOneGroup()
    {
        HealthCheck[] checks = Ours();

        Assert.Equal(Names, checks.Select(check => check.Name.Replace("Optimizely: ", "", StringComparison.Ordinal)).Order());
        Assert.All(checks, check => Assert.Equal("Optimizely", check.Group));
        Assert.All(checks, check => Assert.EndsWith(".", check.Description, StringComparison.Ordinal));
        Assert.Equal(checks.Length, checks.Select(check => check.Id).Distinct().Count());
    }

    [Fact]
    public async Task AllChecks_SiteInOrder_Succeed()
    {
        foreach (string name in Names)
        {
            (StatusResultType type, string message) = await RunAsync(name);
            Assert.True(type == StatusResultType.Success, $"{name}: {message}");
            Assert.StartsWith("<strong>", message, StringComparison.Ordinal);
            Assert.DoesNotContain("sandbox-personal-token", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Snippet_AnotherProjectsIsChosenMeanwhile_IsToldWithTheAddress()
    {
        // The page stays the old one: as from a cache in front of the site.
        Assert.Equal(StatusResultType.Success, (await RunAsync("snippet")).Type);
        await using var file = new DatabaseFile(DatabaseOf(site.Site));
        file.Run("UPDATE optimizelyProject SET ProjectId = 99");
        site.Site.Services.GetRequiredService<SelectedProjectStore>().Forget(Umbraco.Optimizely.Storage.CachePart.Project);

        (StatusResultType type, string message) = await RunAsync("snippet");

        Assert.Equal(StatusResultType.Error, type);
        Assert.Contains("has the snippet of another project, 21014920001", message, StringComparison.Ordinal);
        Assert.Contains(site.Site.BaseAddress.Authority, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_OffByMoreThanAMinute_Warns()
    {
        // The status is asked for once a minute: what it told then stands.
        await RunAsync("clock");
        site.Site.Services.GetRequiredService<ClockSkew>().Ahead = TimeSpan.FromSeconds(-75);

        (StatusResultType type, string message) = await RunAsync("clock");

        Assert.Equal(StatusResultType.Warning, type);
        Assert.Contains("75 seconds behind", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_AnotherServerHasItsOwn_IsAnErrorThatNamesIt()
    {
        await using var file = new DatabaseFile(DatabaseOf(site.Site));
        string probe = new SecretProtector(new EphemeralDataProtectionProvider()).Protect("other");
        file.Run($"""
            INSERT INTO optimizelyServers (Id, Name, ProcessId, Probe, StartedAt, SeenAt)
            VALUES ('{Guid.NewGuid().ToString().ToUpperInvariant()}', '<b>web2</b>', 1, '{probe}', '2026-01-01', '2199-01-01')
            """);

        (StatusResultType type, string message) = await RunAsync("keys");
        file.Run("DELETE FROM optimizelyServers WHERE ProcessId = 1");

        Assert.Equal(StatusResultType.Error, type);
        Assert.Contains("&lt;b&gt;web2&lt;/b&gt;", message, StringComparison.Ordinal);
        Assert.Contains("SetApplicationName", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_NotConnected_IsInfoWithWhatToDo()
    {
        await site.DisconnectAsync();

        (StatusResultType connection, string message) = await RunAsync("connection");
        (StatusResultType project, _) = await RunAsync("project");
        (StatusResultType snippet, _) = await RunAsync("snippet");

        Assert.Equal((StatusResultType.Info, StatusResultType.Info, StatusResultType.Info), (connection, project, snippet));
        Assert.Contains("Connect it", message, StringComparison.Ordinal);
    }

    private static string DatabaseOf(TestSiteHost host) => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(
        host.Services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<Cms.Core.Configuration.Models.ConnectionStrings>>().CurrentValue.ConnectionString).DataSource;

    private HealthCheck[] Ours()
    {
        // The collection that the CMS shows: what its type scan finds, made by the container.
        using IServiceScope scope = site.Site.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<HealthCheckCollection>().Where(check => check.Group == "Optimizely")];
    }

    private async Task<(StatusResultType Type, string Message)> RunAsync(string name)
    {
        HealthCheck check = Ours().Single(one => one.Name == $"Optimizely: {name}");
        HealthCheckStatus status = Assert.Single(await check.RunAsync());
        return (status.ResultType, status.Message);
    }
}
