using System.Text.Json;
using Microsoft.Extensions.Logging;
using TestSite.Host;
using TestSite.Host.Users;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Storage;

/// <summary>Other work has the lock of the site's database: visitors do not notice, administrators are told.</summary>
public sealed class LockedDatabaseTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("optimizely-locked-");
    private readonly RecordingLogs _logs = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _data.Delete(recursive: true);
        _logs.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Start_Locked_SiteRunsAndTheTablesAreMadeWhenItIsFree()
    {
        await using (TestSiteHost before = await StartAsync())
        {
            // Makes the site's own tables and its users.
            using HttpClient first = await before.SignInAsync(DemoUsers.Admin, Cancel);
        }

        await using var file = new DatabaseFile(Path.Combine(_data.FullName, "site.db"));
        foreach (string table in file.Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'optimizely%'"))
        {
            file.Run($"DROP TABLE {table}");
        }

        IDisposable locked = file.Lock();
        await using TestSiteHost site = await StartAsync();
        using HttpClient visitor = site.CreateClient();
        string page = await visitor.GetStringAsync("/", Cancel);
        using HttpClient admin = await site.SignInAsync(DemoUsers.Admin, Cancel);
        (int status, JsonElement problem) = await GetAsync(admin, "settings");

        Assert.Contains("</html>", page, StringComparison.Ordinal);
        Assert.Equal((409, "storageUnavailable"), (status, problem.GetProperty("code").GetString()));
        Assert.Contains("is locked by other work", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(file.Objects());

        locked.Dispose();
        await Eventually.IsTrueAsync(() => Task.FromResult(file.Objects().Contains("optimizelyMigrations")));
        await Eventually.IsTrueAsync(async () => (await GetAsync(admin, "settings")).Status == 200);

        Assert.Contains(_logs.Lines, line => line.Id.Id == 102);
        Assert.DoesNotContain(_logs.Lines, line => line.Level >= LogLevel.Error);
    }

    [Fact]
    public async Task Save_LockedForTooLong_TellsSoAndChangesNothing()
    {
        await using TestSiteHost site = await StartAsync();
        using HttpClient admin = await site.SignInAsync(DemoUsers.Admin, Cancel);
        using HttpClient visitor = site.CreateClient();
        await using var file = new DatabaseFile(Path.Combine(_data.FullName, "site.db"));
        int status;
        JsonElement problem;
        using (file.Lock())
        {
            Task<(int, JsonElement)> saving = PutAsync(admin, "/articles/");
            Assert.Contains("</html>", await visitor.GetStringAsync("/", Cancel), StringComparison.Ordinal);
            (status, problem) = await saving;
        }

        Assert.Equal((409, "databaseBusy"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal("The site's database is busy.", problem.GetProperty("title").GetString());
        Assert.DoesNotContain("/articles/", string.Join('\n', await DatabaseText.ReadAsync(file.Name)), StringComparison.Ordinal);
        Assert.Equal(200, (await PutAsync(admin, "/articles/")).Status);
    }

    [Fact]
    public async Task Save_LockedForAMoment_WaitsAndSaves()
    {
        await using TestSiteHost site = await StartAsync();
        using HttpClient admin = await site.SignInAsync(DemoUsers.Admin, Cancel);
        await using var file = new DatabaseFile(Path.Combine(_data.FullName, "site.db"));
        Task<(int Status, JsonElement Body)> saving;
        using (file.Lock())
        {
            saving = PutAsync(admin, "/articles/");
            using HttpClient visitor = site.CreateClient();
            Assert.Contains("</html>", await visitor.GetStringAsync("/", Cancel), StringComparison.Ordinal);
            Assert.False(saving.IsCompleted);
        }

        Assert.Equal(200, (await saving).Status);
        Assert.Contains("/articles/", string.Join('\n', await DatabaseText.ReadAsync(file.Name)), StringComparison.Ordinal);
    }

    private static Task<(int Status, JsonElement Body)> GetAsync(HttpClient client, string path) =>
        SendAsync(client, new HttpRequestMessage(HttpMethod.Get, ConnectedSite.Api + path));

    private static Task<(int Status, JsonElement Body)> PutAsync(HttpClient client, string value) => SendAsync(
        client,
        new HttpRequestMessage(HttpMethod.Put, ConnectedSite.Api + "settings")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { targeting = new { match = "substring", value } }),
        });

    private static async Task<(int Status, JsonElement Body)> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using HttpResponseMessage response = await client.SendAsync(request, Cancel);
        request.Dispose();
        string text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal), text);
        return ((int)response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    private Task<TestSiteHost> StartAsync() => TestSiteHost.StartAsync(
        new TestSiteHostOptions
        {
            DataDirectory = _data.FullName,
            Settings = new Dictionary<string, string?>
            {
                ["ConnectionStrings:umbracoDbDSN"] = $"Data Source={Path.Combine(_data.FullName, "site.db")};Cache=Shared;Default Timeout=4",
            },
            ConfigureLogging = logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(_logs),
        },
        Cancel);
}
