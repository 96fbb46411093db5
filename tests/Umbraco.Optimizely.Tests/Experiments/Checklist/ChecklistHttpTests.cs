using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>The checklist over HTTP on a whole site, whose pages it fetches.</summary>
public sealed class ChecklistHttpTests(ConnectedSite site) : IClassFixture<ConnectedSite>, IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await site.ConnectByTokenAsync();
        Assert.Equal(200, (await site.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = "21014920001" })).Status);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("Night ferry", "en-US", "/articles/night-ferry/ article|/ home|/articles/ articleList")]
    [InlineData("Night ferry", "da-DK", "/da/artikler/natfaergen/ article|/da/ home|/da/artikler/ articleList")]
    [InlineData("Articles", "en-US", "/articles/ articleList|/ home")]
    [InlineData("Home", "en-US", "/ home")]
    public async Task Pages_Document_AreItsOwnAndThoseAbove(string name, string culture, string expected)
    {
        var pages = await AroundAsync(Find(name).Key, culture);

        Assert.Equal(expected, string.Join('|', pages.Select(p => $"{p.Url.AbsolutePath} {p.Template}")));
        Assert.All(pages, p => Assert.Equal(site.Site.BaseAddress.Authority, p.Url.Authority));
        Assert.Equal(SitePagePlace.Own, pages[0].Place);
    }

    [Fact]
    public async Task Pages_BesideThePageAbove_AreLookedAtToo_SixInAll()
    {
        var (folder, article) = (Guid.NewGuid(), Guid.NewGuid());
        await PublishAsync(folder, Find("Articles").Key, "articleList");
        await PublishAsync(article, folder, "article");

        var pages = await AroundAsync(article, "en-US");

        Assert.Equal(6, pages.Count);
        Assert.Equal(
            [$"/articles/page-{folder:N}/page-{article:N}/", "/", $"/articles/page-{folder:N}/", "/articles/", "/articles/night-ferry/"],
            pages.Take(5).Select(p => p.Url.AbsolutePath));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("da-DK")]
    public async Task Checks_Article_PassOnTheLivePages(string culture)
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);
        using var reader = await site.Site.SignInAsync(DemoUsers.Reader, Cancel);
        var path = await CreateAsync(editor, Find("Night ferry"), culture);

        var list = await OkAsync(HttpMethod.Get, path + "/checks", reader);

        Assert.Equal("On the page itself: 1. In lists: 2. In navigation: 1.", Check(list, "marker").GetProperty("detail").GetString());
        Assert.All(
            list.GetProperty("checks").EnumerateArray().Where(c => c.GetProperty("code").GetString() != "consent"),
            c => Assert.Equal("passed", c.GetProperty("level").GetString()));
        Assert.Equal(0, list.GetProperty("totals").GetProperty("blocked").GetInt32());
        await OkAsync(HttpMethod.Post, path + "/archive", editor);
    }

    [Fact]
    public async Task Start_PageWithoutMark_IsRefusedUntilSomebodyKnowsBetter()
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var path = await CreateAsync(editor, Find("Home"), "en-US");

        var blocked = Check(await OkAsync(HttpMethod.Get, path + "/checks", editor), "marker");
        var (status, problem) = await site.CallAsync(HttpMethod.Post, path + "/start?version=1&status=notStarted", null, editor);
        var started = await OkAsync(HttpMethod.Post, path + "/start?version=1&status=notStarted&startAnyway=true", editor);

        Assert.Equal("blocked", blocked.GetProperty("level").GetString());
        Assert.Contains("In the template home, ", blocked.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal((409, "headlineNotMarked"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal("running", started.GetProperty("status").GetString());
        Assert.Contains(
            started.GetProperty("history").EnumerateArray(),
            e => e.GetProperty("text").GetString()!.StartsWith("The headline was found marked on no page", StringComparison.Ordinal));
        await OkAsync(HttpMethod.Post, path + "/pause", editor);
        await OkAsync(HttpMethod.Post, path + "/archive", editor);
    }

    [Fact]
    public async Task Duration_Numbers_AreReadWithAPointInEveryLanguage()
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var path = await CreateAsync(editor, Find("Old brewery"), "en-US");

        var answer = await OkAsync(HttpMethod.Get, path + "/duration?smallestImprovement=0.25&visitorsPerDay=500&rate=0.125", editor);
        var (status, problem) = await site.CallAsync(HttpMethod.Get, path + "/duration?smallestImprovement=9&rate=0.5", null, editor);

        Assert.Equal((0.25, 0.125), (answer.GetProperty("smallestImprovement").GetDouble(), answer.GetProperty("rate").GetDouble()));
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"About {answer.GetProperty("days").GetInt32()} days:"),
            answer.GetProperty("text").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(422, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty("smallestImprovement", out _));
        await OkAsync(HttpMethod.Post, path + "/archive", editor);
    }

    private static JsonElement Check(JsonElement list, string code)
        => list.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("code").GetString() == code);

    private Task<IReadOnlyList<SitePage>> AroundAsync(Guid key, string culture)
    {
        var document = site.Site.Services.GetRequiredService<IDocumentReader>().Read(key, culture, _ => null, site.Site.BaseAddress)!;
        return site.Site.Services.GetRequiredService<ISitePages>().AroundAsync(document, Cancel);
    }

    private async Task PublishAsync(Guid key, Guid parent, string type)
    {
        var drafts = new Dictionary<string, SiteValues> { ["en-US"] = new($"Page {key:N}", new Dictionary<string, string?>()) };
        await site.Site.Content.CreateAsync(key, parent, type, drafts, Cancel);
        await site.Site.Content.PublishAsync(key, ["en-US"], Cancel);
    }

    private SiteDocument Find(string name) => site.Site.Content.All.Single(d => d.Variants["en-US"].Draft.Name == name);

    private async Task<string> CreateAsync(HttpClient editor, SiteDocument document, string culture)
    {
        var body = new
        {
            requestId = Guid.NewGuid(),
            originalWeight = 5000,
            variations = new[] { new { title = "</title><script>1</script>", weight = 5000 } },
            metric = new { kind = "opened" },
        };
        var (status, test) = await site.CallAsync(HttpMethod.Post, $"documents/{document.Key:D}/experiments?culture={culture}", body, editor);
        Assert.True(status == 201, $"{test}");
        return $"experiments/{test.GetProperty("id").GetString()}";
    }

    private async Task<JsonElement> OkAsync(HttpMethod method, string path, HttpClient client)
    {
        var (status, body) = await site.CallAsync(method, path, null, client);
        Assert.True(status == 200, $"{path}: {body}");
        return body;
    }
}
