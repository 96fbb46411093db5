using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>A site and its sandbox on an empty database, and what can be asked of them without a browser.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private readonly SiteProcess _process;
    private readonly DirectoryInfo _data;
    private readonly HttpClient _control;
    private readonly HttpClient _website;

    private RunningSite(int umbraco, SiteProcess process, DirectoryInfo data)
    {
        Umbraco = umbraco;
        _process = process;
        _data = data;
        _control = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = process.Sandbox };
        _website = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = process.Site };
    }

    public int Umbraco { get; }

    public Uri Address => _process.Site;

    public Uri Sandbox => _process.Sandbox;

    public static async Task<RunningSite> StartAsync(int umbraco)
    {
        var data = Directory.CreateTempSubdirectory("optimizely-browser-");
        return new RunningSite(umbraco, await SiteProcess.StartAsync(umbraco, data.FullName), data);
    }

    /// <summary>The articles that the home page shows, in its order and in the language of its path.</summary>
    public async Task<IReadOnlyList<Article>> ArticlesAsync(string home = "/")
    {
        var page = await _website.GetStringAsync(home, TestContext.Current.CancellationToken);
        return [.. Links().Matches(page)
            .Select(link => new Article(Guid.Parse(link.Groups["key"].Value), System.Net.WebUtility.HtmlDecode(link.Groups["text"].Value), link.Groups["path"].Value))
            .DistinctBy(article => article.Key)];
    }

    /// <summary>Asks the sandbox for something that only a simulation can do.</summary>
    public async Task ControlAsync(string what, object body)
    {
        using var answer = await _control.PostAsJsonAsync($"control/{what}", body, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

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
        _website.Dispose();
        await _process.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [GeneratedRegex("""<a href="(?<path>[^"]+)"[^>]*data-optimizely-headline="(?<key>[^"]+)"[^>]*>(?<text>[^<]*)<""")]
    private static partial Regex Links();
}
