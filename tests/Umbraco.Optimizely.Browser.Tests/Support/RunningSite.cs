using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TestSite;
using TestSite.Host;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>The site and the sandbox as <c>dotnet run --project TestSite</c> starts them, on free ports and an empty database.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly TestSiteHost _site;
    private readonly SandboxProcess _sandbox;
    private readonly DirectoryInfo _data;
    private readonly HttpClient _control;

    private RunningSite(TestSiteHost site, SandboxProcess sandbox, DirectoryInfo data)
    {
        _site = site;
        _sandbox = sandbox;
        _data = data;
        Address = site.BaseAddress;
        _control = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = sandbox.BaseAddress };
    }

    public Uri Address { get; }

    public Uri Sandbox => _sandbox.BaseAddress;

    public TestSiteHost Host => _site;

    public static async Task<RunningSite> StartAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("optimizely-browser-");
        var sandbox = await SandboxProcess.StartAsync(new TestSiteArguments(0, 0, data.FullName, false), cancel);
        var all = new Dictionary<string, string?>(sandbox.Settings);
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
        {
            all[key] = value;
        }

        var site = await TestSiteHost.StartAsync(
            new TestSiteHostOptions
            {
                DataDirectory = data.FullName,
                Settings = all,
                BackofficeDist = Path.Combine(Repository.Root, "TestSite", "backoffice", "dist"),
                PackageXml = Path.Combine(Repository.Root, "package.xml"),
            },
            cancel);
        return new RunningSite(site, sandbox, data);
    }

    /// <summary>Asks the sandbox for something that only a simulation can do.</summary>
    public async Task ControlAsync(string what, object body)
    {
        using var answer = await _control.PostAsJsonAsync($"control/{what}", body, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The upstream calls that the sandbox has seen of one operation.</summary>
    public async Task<int> CallsAsync(string operation)
    {
        var calls = await _control.GetFromJsonAsync<JsonElement>($"control/calls?operation={operation}", TestContext.Current.CancellationToken);
        return calls.GetArrayLength();
    }

    /// <summary>The path of a published document in a culture.</summary>
    public string PathOf(Guid document, string culture) =>
        Host.Services.GetRequiredService<IPublishedUrlProvider>().GetUrl(document, UrlMode.Relative, culture);

    /// <summary>The one experiment of the seeded project that is not archived: its id and those of its variations, the original first.</summary>
    public async Task<(long Id, IReadOnlyList<string> Variations)> OnlyExperimentAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "v2/experiments?project_id=21014920001&per_page=100");
        request.Headers.Authorization = new("Bearer", "2:sandbox-personal-token");
        using var answer = await _control.SendAsync(request, TestContext.Current.CancellationToken);
        var all = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var one = Assert.Single(all.EnumerateArray(), experiment => experiment.GetProperty("status").GetString() != "archived");
        return (one.GetProperty("id").GetInt64(), [.. one.GetProperty("variations").EnumerateArray().Select(v => v.GetProperty("variation_id").GetRawText())]);
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _site.DisposeAsync();
        await _sandbox.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
