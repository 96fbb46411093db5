using System.Text.Json;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Http;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Servers.Processes;

public sealed class UninstallOnTwoServersTests(TwoServers servers) : IClassFixture<TwoServers>
{
    private const string Project = "21014920001";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Uninstall_OnA_IsForgottenOnBAndAStartBeginsAnew()
    {
        await using var database = new DatabaseFile(servers.Database);
        await servers.A.CallAsync(HttpMethod.Post, "connection/token", new { token = "2:sandbox-personal-token" });
        await servers.A.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = Project });
        await Eventually.IsTrueAsync(() => HasSnippetAsync(servers.B));

        await servers.A.CallAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "uninstall" });

        Assert.False(await HasSnippetAsync(servers.A));
        await Eventually.IsTrueAsync(async () => !await HasSnippetAsync(servers.B));
        foreach (SiteProcess server in new[] { servers.A, servers.B })
        {
            await Eventually.IsTrueAsync(async () => await CodeAsync(server) == "removed");
        }

        Assert.Empty(database.Objects());
        await using SiteProcess next = await servers.StartAsync();
        Assert.Equal("notConnected", (await next.CallAsync(HttpMethod.Get, "connection")).GetProperty("state").GetString());
        Assert.NotEmpty(database.Objects());
        Assert.Equal("removed", await CodeAsync(servers.B));
    }

    private static async Task<bool> HasSnippetAsync(SiteProcess server) =>
        (await server.Visitor.GetStringAsync("/", Cancel)).Contains($"/js/{Project}.js", StringComparison.Ordinal);

    private static async Task<string?> CodeAsync(SiteProcess server)
    {
        (int _, JsonElement answer) = await new AdminApi(server.Admin).CallAsync(HttpMethod.Get, "settings");
        return answer.TryGetProperty("code", out JsonElement code) ? code.GetString() : null;
    }
}
