using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TestSite;
using TestSite.Host;
using TestSite.Host.Content;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Optimizely.Browser.Tests.Support;

namespace Umbraco.Optimizely.LegacyBrowser.Tests.Support;

/// <summary>The site on Umbraco 13 and the sandbox, as <c>--umbraco 13</c> starts them, on free ports and an empty database.</summary>
internal sealed class LegacySite : IAsyncDisposable
{
    private const string Token = "2:sandbox-personal-token";

    private readonly TestSiteHost _site;
    private readonly SandboxProcess _sandbox;
    private readonly DirectoryInfo _data;
    private readonly HttpClient _upstream;

    private LegacySite(TestSiteHost site, SandboxProcess sandbox, DirectoryInfo data)
    {
        _site = site;
        _sandbox = sandbox;
        _data = data;
        _upstream = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = sandbox.BaseAddress };
        _upstream.DefaultRequestHeaders.Authorization = new("Bearer", Token);
    }

    public Uri Address => _site.BaseAddress;

    public SiteContent Content => _site.Content;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<LegacySite> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("optimizely-legacy-");
        var sandbox = await SandboxProcess.StartAsync(new TestSiteArguments(0, 0, data.FullName, false), Cancel);
        var options = new TestSiteHostOptions
        {
            DataDirectory = data.FullName,
            Settings = sandbox.Settings,
            BackofficeDist = Path.Combine(SiteProgram.BackofficeFolder, "dist"),
        };
        return new LegacySite(await TestSiteHost.StartAsync(options, Cancel), sandbox, data);
    }

    /// <summary>An article of the demo content; tests that share a site take different ones.</summary>
    public Article Article(int index)
    {
        var document = Content.All.Where(one => one.TypeAlias == "article" && !one.Trashed).OrderBy(one => one.Id).ElementAt(index);
        var path = _site.Services.GetRequiredService<IPublishedUrlProvider>().GetUrl(document.Key, UrlMode.Relative, "en-US");
        return new Article(document.Key, document.Variants["en-US"].Draft.Properties["headline"]!, path);
    }

    /// <summary>One more article, published in English, for a test that does not leave it as it was.</summary>
    public async Task<Guid> NewArticleAsync(string headline)
    {
        var key = Guid.NewGuid();
        var parent = Content.All.First(document => document.TypeAlias == "articleList" && !document.Trashed);
        var draft = new SiteValues(headline, new Dictionary<string, string?> { ["headline"] = headline });
        await Content.CreateAsync(key, parent.Key, "article", new Dictionary<string, SiteValues> { ["en-US"] = draft }, Cancel);
        await Content.PublishAsync(key, ["en-US"], Cancel);
        return key;
    }

    /// <summary>Connects by a personal token and chooses the seeded project.</summary>
    public async Task ConnectAsync()
    {
        using var admin = await _site.SignInAsync(TestSite.Host.Users.DemoUsers.Admin, Cancel);
        using var connected = await admin.PostAsJsonAsync("umbraco/backoffice/optimizely/api/v1/connection/token", new { token = Token }, Cancel);
        connected.EnsureSuccessStatusCode();
        using var chosen = await admin.PutAsJsonAsync("umbraco/backoffice/optimizely/api/v1/projects/selected", new { projectId = "21014920001" }, Cancel);
        chosen.EnsureSuccessStatusCode();
    }

    /// <summary>Makes a project at Optimizely.</summary>
    public async Task CreateProjectAsync(string name)
    {
        using var answer = await _upstream.PostAsJsonAsync("v2/projects", new { name, platform = "web", status = "active" }, Cancel);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Lets visitors be counted in the newest experiment of the seeded project.</summary>
    public async Task SimulateAsync(int visitors, params double[] rates)
    {
        var all = await _upstream.GetFromJsonAsync<JsonElement>("v2/experiments?project_id=21014920001&per_page=100", Cancel);
        var experiment = all.EnumerateArray().Single(one => one.GetProperty("status").GetString() == "running");
        var variations = experiment.GetProperty("variations").EnumerateArray().Select(one => one.GetProperty("variation_id").GetRawText());
        using var answer = await _upstream.PostAsJsonAsync(
            "control/visitors",
            new { experimentId = experiment.GetProperty("id").GetInt64(), visitors, rates = variations.Zip(rates).ToDictionary(pair => pair.First, pair => pair.Second) },
            Cancel);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _upstream.Dispose();
        await _site.DisposeAsync();
        await _sandbox.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
