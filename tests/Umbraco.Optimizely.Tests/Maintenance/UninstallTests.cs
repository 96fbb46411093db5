using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestSite.Host;
using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Events;
using Umbraco.Optimizely.Maintenance;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Http;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Maintenance;

/// <summary>Leaving, on a whole site with a test that runs.</summary>
public sealed class UninstallTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("optimizely-uninstall-");
    private readonly RecordingLogs _logs = new();
    private readonly HandlersOfTheSite _handlers = new();
    private SandboxServer _sandbox = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DatabaseFile Database => new(Path.Combine(_data.FullName, "site.db"));

    public async ValueTask InitializeAsync() => _sandbox = await SandboxServer.StartAsync(new SandboxOptions(), Cancel);

    public async ValueTask DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _data.Delete(recursive: true);
        _logs.Dispose();
    }

    [Fact]
    public async Task Run_TestRunsAndIsPausedFirst_NothingOfOursIsLeftAndTheSiteRunsOn()
    {
        await using (TestSiteHost site = await StartAsync())
        {
            AdminApi api = await PreparedAsync(site);
            JsonElement plan = await api.OkAsync(HttpMethod.Get, "maintenance/uninstall");
            Assert.True(plan.GetProperty("connected").GetBoolean());
            Assert.Equal("running", Assert.Single(plan.GetProperty("tests").EnumerateArray()).GetProperty("status").GetString());

            JsonElement result = await api.OkAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "Uninstall", tests = "pause" });

            Assert.Equal("Umbraco.Optimizely was removed from this site.", result.GetProperty("title").GetString());
            Assert.Empty(Database.Objects());
            Assert.Equal(["uninstalling", "disconnected", "uninstalled"], _handlers.Heard);
            Assert.Equal("paused", await StatusAtOptimizelyAsync());
            await RunsOnWithoutAsync(site, api);
        }

        Assert.DoesNotContain(_logs.Lines, line => line.Level >= LogLevel.Error);
        await using TestSiteHost again = await StartAsync();
        AdminApi anew = await AdminApi.SignInAsync(again);
        Assert.Equal("notConnected", (await anew.OkAsync(HttpMethod.Get, "connection")).GetProperty("state").GetString());
        Assert.Equal("[]", (await anew.OkAsync(HttpMethod.Get, "maintenance/uninstall")).GetProperty("tests").GetRawText());
    }

    [Fact]
    public async Task Run_TestRunsAndNothingIsSaidOfIt_RefusesAndKeepsEverything()
    {
        await using TestSiteHost site = await StartAsync();
        AdminApi api = await PreparedAsync(site);

        (int status, JsonElement problem) = await api.CallAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "uninstall" });

        Assert.Equal((409, "testsRun"), (status, problem.GetProperty("code").GetString()));
        await StillThereAsync(api, "running");
    }

    [Fact]
    public async Task Run_LeftRunning_GoesOnAtOptimizely()
    {
        await using TestSiteHost site = await StartAsync();
        AdminApi api = await PreparedAsync(site);

        await api.OkAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "uninstall", tests = "leave" });

        Assert.Equal("running", await StatusAtOptimizelyAsync());
        Assert.Empty(Database.Objects());
    }

    [Theory]
    [InlineData("")]
    [InlineData("afinstaller")]
    public async Task Run_NotConfirmed_Is422AndKeepsEverything(string confirm)
    {
        await using TestSiteHost site = await StartAsync();
        AdminApi api = await PreparedAsync(site);

        (int status, JsonElement problem) = await api.CallAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm, tests = "leave" });

        Assert.Equal((422, "notConfirmed"), (status, problem.GetProperty("code").GetString()));
        await StillThereAsync(api, "running");
    }

    [Fact]
    public async Task Run_HandlerCancels_KeepsEverythingAndTellsItsMessage()
    {
        await using TestSiteHost site = await StartAsync();
        AdminApi api = await PreparedAsync(site);
        _handlers.Refuse = true;

        (int status, JsonElement problem) = await api.CallAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "uninstall", tests = "pause" });

        Assert.Equal(409, status);
        Assert.Equal("Nothing was removed.", problem.GetProperty("title").GetString());
        Assert.Equal("Ask the web team first.", problem.GetProperty("detail").GetString());
        await StillThereAsync(api, "running");
    }

    [Fact]
    public async Task Run_DatabaseLocked_TellsSoAndKeepsTheTables()
    {
        await using TestSiteHost site = await StartAsync();
        AdminApi api = await AdminApi.SignInAsync(site);
        await api.OkAsync(HttpMethod.Get, "settings");
        IReadOnlyList<string> before = Database.Objects();
        int status;
        JsonElement problem;
        using (Database.Lock())
        {
            (status, problem) = await api.CallAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "uninstall" });
        }

        Assert.Equal((409, "databaseBusy"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal(before, Database.Objects());
        await api.OkAsync(HttpMethod.Post, "maintenance/uninstall", new { confirm = "uninstall" });
        Assert.Empty(Database.Objects());
    }

    [Fact]
    public async Task OtherServer_TablesRemovedUnderIt_SaysSoAndMakesNoNewOnes()
    {
        await using TestSiteHost site = await StartAsync();
        AdminApi api = await PreparedAsync(site);
        foreach (string table in Database.Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'optimizely%'"))
        {
            Database.Run($"DROP TABLE {table}");
        }

        await api.CallAsync(HttpMethod.Get, "connection?refresh=true");

        await RunsOnWithoutAsync(site, api);
        Assert.Empty(Database.Objects());
    }

    private async Task StillThereAsync(AdminApi api, string status)
    {
        Assert.Equal("connected", (await api.OkAsync(HttpMethod.Get, "connection")).GetProperty("state").GetString());
        Assert.Equal(status, await StatusAtOptimizelyAsync());
        Assert.DoesNotContain("uninstalled", _handlers.Heard);
    }

    private static async Task RunsOnWithoutAsync(TestSiteHost site, AdminApi api)
    {
        using HttpClient visitor = site.CreateClient();
        string page = await visitor.GetStringAsync("/", Cancel);
        Assert.Contains("</html>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/js/", page[..page.IndexOf("</head>", StringComparison.Ordinal)], StringComparison.Ordinal);

        SiteDocument article = Article(site);
        foreach (string path in new[] { "connection", "connection?refresh=true", "settings", "servers", "maintenance/uninstall", $"documents/{article.Key:D}/headline?culture=en-US" })
        {
            (int status, JsonElement problem) = await api.CallAsync(HttpMethod.Get, path);
            Assert.Equal((path, 409, "removed"), (path, status, problem.GetProperty("code").GetString()));
            Assert.Contains("Remove the package Umbraco.Optimizely", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        Assert.True((await site.Content.SetAsync(article.Key, "en-US", "headline", "Changed afterwards", Cancel)).Done);
        Assert.True((await site.Content.PublishAsync(article.Key, ["en-US"], Cancel)).Done);
        Assert.True((await site.Content.TrashAsync(article.Key, Cancel)).Done);
    }

    private static SiteDocument Article(TestSiteHost site) => site.Content.All.First(document => document.TypeAlias == "article");

    private async Task<string?> StatusAtOptimizelyAsync()
    {
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = _sandbox.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "2:sandbox-personal-token");
        using var all = JsonDocument.Parse(await client.GetStringAsync("v2/experiments?project_id=21014920001", Cancel));
        return Assert.Single(all.RootElement.EnumerateArray()).GetProperty("status").GetString();
    }

    /// <summary>Connected, with a project and a test that runs.</summary>
    private static async Task<AdminApi> PreparedAsync(TestSiteHost site)
    {
        AdminApi api = await AdminApi.SignInAsync(site);
        await api.OkAsync(HttpMethod.Post, "connection/token", new { token = "2:sandbox-personal-token" });
        await api.OkAsync(HttpMethod.Put, "projects/selected", new { projectId = "21014920001" });
        JsonElement test = await api.OkAsync(HttpMethod.Post, $"documents/{Article(site).Key:D}/experiments?culture=en-US", new
        {
            requestId = Guid.NewGuid(),
            originalWeight = 5000,
            variations = new[] { new { title = "Another headline", weight = 5000 } },
            metric = new { kind = "opened" },
        });
        await api.OkAsync(HttpMethod.Post, $"experiments/{test.GetProperty("id").GetString()}/start");
        return api;
    }

    private Task<TestSiteHost> StartAsync() => TestSiteHost.StartAsync(
        new TestSiteHostOptions
        {
            DataDirectory = _data.FullName,
            Settings = new Dictionary<string, string?>
            {
                ["ConnectionStrings:umbracoDbDSN"] = $"Data Source={Path.Combine(_data.FullName, "site.db")};Cache=Shared;Default Timeout=3",
                ["Optimizely:Endpoints:Api"] = $"{_sandbox.BaseAddress}v2",
                ["Optimizely:Endpoints:Cdn"] = _sandbox.BaseAddress.GetLeftPart(UriPartial.Authority),
            },
            ConfigureServices = services => services
                .AddSingleton<INotificationHandler<UninstallingNotification>>(_handlers)
                .AddSingleton<INotificationHandler<UninstalledNotification>>(_handlers)
                .AddSingleton<INotificationHandler<Optimizely.Connection.DisconnectedNotification>>(_handlers),
            ConfigureLogging = logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(_logs),
        },
        Cancel);

    private sealed class HandlersOfTheSite :
        INotificationHandler<UninstallingNotification>,
        INotificationHandler<UninstalledNotification>,
        INotificationHandler<Optimizely.Connection.DisconnectedNotification>
    {
        public List<string> Heard { get; } = [];

        public bool Refuse { get; set; }

        public void Handle(UninstallingNotification notification)
        {
            Heard.Add("uninstalling");
            notification.State["site"] = "kept";
            if (Refuse)
            {
                notification.CancelOperation(new EventMessage("Optimizely", "Ask the web team first.", EventMessageType.Warning));
            }
        }

        public void Handle(UninstalledNotification notification)
        {
            Assert.Equal("kept", notification.State["site"]);
            Assert.Equal(DemoUsers.Admin.Key, notification.UserKey);
            Heard.Add("uninstalled");
        }

        public void Handle(Optimizely.Connection.DisconnectedNotification notification) => Heard.Add("disconnected");
    }
}
