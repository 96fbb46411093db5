using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>A whole site whose editors change documents while their tests run.</summary>
public sealed class FollowingSite : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public ConnectedSite Connected { get; } = new();

    public SiteContent Content => Connected.Site.Content;

    public SiteDocument Home => Content.All.Single(d => d.TypeAlias == "home" && !d.Trashed);

    public SiteDocument List => Content.All.Where(d => d.TypeAlias == "articleList").MinBy(d => d.Id)!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IOptimizelyClient Client => Connected.Site.Services.GetRequiredService<IOptimizelyClient>();

    public async ValueTask InitializeAsync()
    {
        await Connected.InitializeAsync();
        await Connected.ConnectByTokenAsync();
        Assert.Equal(200, (await Connected.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = "21014920001" })).Status);
    }

    public ValueTask DisposeAsync() => Connected.DisposeAsync();

    /// <summary>A published article, in a folder of its own below the list.</summary>
    public async Task<(SiteDocument Folder, SiteDocument Article)> ArticleAsync()
    {
        var folder = await PublishedAsync(List, "articleList");
        return (folder, await PublishedAsync(folder, "article"));
    }

    /// <summary>A running test of a headline; gives its id here and at Optimizely.</summary>
    public async Task<(Guid Id, long ExperimentId)> RunAsync(SiteDocument document, string culture = "en-US")
    {
        var (created, test) = await Connected.CallAsync(HttpMethod.Post, $"documents/{document.Key:D}/experiments?culture={culture}", new
        {
            requestId = Guid.NewGuid(),
            originalWeight = 5000,
            variations = new[] { new { title = "Alternative", weight = 5000 } },
            metric = new { kind = "opened" },
        });
        Assert.Equal(201, created);
        var id = test.GetProperty("id").GetGuid();
        var (started, body) = await Connected.CallAsync(HttpMethod.Post, $"experiments/{id:D}/start?version=1&status=notStarted");
        Assert.True(started == 200, body.ToString());
        return (id, long.Parse(test.GetProperty("experimentId").GetString()!, CultureInfo.InvariantCulture));
    }

    public async Task<JsonElement> PanelAsync(SiteDocument document, string culture = "en-US")
    {
        var (status, panel) = await Connected.CallAsync(HttpMethod.Get, $"documents/{document.Key:D}/headline?culture={culture}");
        Assert.Equal(200, status);
        return panel;
    }

    public async Task<string?> StatusAsync(long experimentId) => (await Client.Experiments.GetAsync(experimentId, Cancel)).Status;

    /// <summary>Addresses whose view counts as opening the document of a test.</summary>
    public async Task<string> CountedAsync(Guid id)
    {
        var pages = await Client.Pages.ListAllAsync(21014920001, Cancel);
        return pages.Single(p => p.Key == $"umbraco_{id:N}_opened").Conditions!;
    }

    /// <summary>Waits until the panel's only warning is this one; gives it.</summary>
    public async Task<JsonElement> WarningAsync(SiteDocument document, string code)
    {
        JsonElement warnings = default;
        await UntilAsync(async () =>
        {
            warnings = (await PanelAsync(document)).GetProperty("experiments")[0].GetProperty("warnings");
            return warnings.GetArrayLength() == 1 && warnings[0].GetProperty("code").GetString() == code;
        });
        return warnings[0];
    }

    /// <summary>Asks again and again, until the deadline.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        while (!await isSo())
        {
            Assert.True(TimeProvider.System.GetUtcNow() < deadline, "It did not become so in time.");
            await Task.Delay(Pause, Cancel);
        }
    }

    private async Task<SiteDocument> PublishedAsync(SiteDocument parent, string type)
    {
        var key = Guid.NewGuid();
        var drafts = new[] { "en-US", "da-DK" }.ToDictionary(
            culture => culture,
            culture => new SiteValues($"Page {key:N}", new Dictionary<string, string?> { ["headline"] = $"Headline in {culture}" }));
        await Content.CreateAsync(key, parent.Key, type, drafts, Cancel);
        await Content.PublishAsync(key, ["en-US", "da-DK"], Cancel);
        return Content.Find(key)!;
    }
}
