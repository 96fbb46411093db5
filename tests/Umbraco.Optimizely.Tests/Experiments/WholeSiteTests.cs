using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Experiments;

/// <summary>The main job over HTTP on a whole site: make a test, run it, read figures, with the rights of each user.</summary>
public sealed class WholeSiteTests(ConnectedSite site) : IClassFixture<ConnectedSite>, IAsyncLifetime
{
    private const string Project = "21014920001";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SiteDocument Article => site.Site.Content.All.Single(d => d.Variants["en-US"].Draft.Name == "Night ferry");

    public async ValueTask InitializeAsync()
    {
        await site.ConnectByTokenAsync();
        Assert.Equal(200, (await site.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = Project })).Status);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("en-US", "The night ferry sails again after eleven years", "/articles/night-ferry/")]
    [InlineData("da-DK", "Natfærgen sejler igen efter elleve år", "/da/artikler/natfaergen/")]
    public async Task Panel_Culture_FitsTheWebsite(string culture, string headline, string path)
    {
        var (status, panel) = await site.CallAsync(HttpMethod.Get, $"documents/{Article.Key:D}/headline?culture={culture}");

        Assert.Equal(200, status);
        Assert.Equal("[]", panel.GetProperty("readiness").GetProperty("problems").GetRawText());
        Assert.Equal(headline, panel.GetProperty("headline").GetString());
        Assert.EndsWith(path, panel.GetProperty("document").GetProperty("url").GetString(), StringComparison.Ordinal);
        using var visitor = site.Site.CreateClient();
        var page = await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync(path, Cancel), Cancel);
        var marked = page.QuerySelectorAll(HeadlineSelector.For(Article.Key, culture));
        Assert.Contains(marked, element => element.LocalName == "h1");
        Assert.All(marked, element => Assert.Equal(headline, element.TextContent));
    }

    [Fact]
    public async Task MainJob_Editor_FromCreatingToFiguresToArchiving()
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var test = await CreateAsync(editor, "en-US");
        Assert.Equal("notStarted", test.GetProperty("status").GetString());
        Assert.Equal(3, test.GetProperty("variations").GetArrayLength());
        var path = $"experiments/{test.GetProperty("id").GetString()}";

        Assert.Equal("running", (await OkAsync(HttpMethod.Post, path + "/start", editor)).GetProperty("status").GetString());
        var ids = test.GetProperty("variations").EnumerateArray().Select(v => v.GetProperty("id").GetString()!).ToArray();
        site.Sandbox.Control.AddVisitors(new BulkVisitors
        {
            ExperimentId = Long(test, "experimentId"),
            Visitors = 4_000,
            Rates = ids.Zip([0.1, 0.2, 0.1]).ToDictionary(pair => pair.First, pair => pair.Second),
        });
        var results = await OkAsync(HttpMethod.Get, path + "/results", editor);

        Assert.Equal("ready", results.GetProperty("state").GetString());
        var rows = results.GetProperty("metrics")[0].GetProperty("variations").EnumerateArray().ToArray();
        Assert.Equal(ids, rows.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(4_000, rows.Sum(r => r.GetProperty("visitors").GetInt64()));
        Assert.Equal("better", rows[1].GetProperty("status").GetString());
        var improvement = rows[1].GetProperty("improvement");
        Assert.InRange(
            improvement.GetProperty("value").GetDouble(), improvement.GetProperty("low").GetDouble(), improvement.GetProperty("high").GetDouble());
        Assert.Equal("collecting", results.GetProperty("verdict").GetProperty("kind").GetString());
        Assert.Equal("fine", results.GetProperty("ratio").GetProperty("state").GetString());
        Assert.Equal(7, results.GetProperty("minimum").GetProperty("days").GetProperty("need").GetInt32());
        var series = (await OkAsync(HttpMethod.Get, path + "/results/timeseries", editor)).GetProperty("metrics")[0].GetProperty("variations");
        Assert.Equal(
            rows.Select(r => r.GetProperty("visitors").GetInt64()),
            series.EnumerateArray().Select(v => v.GetProperty("points").EnumerateArray().Last().GetProperty("visitors").GetInt64()));
        Assert.Equal("paused", (await OkAsync(HttpMethod.Post, path + "/pause", editor)).GetProperty("status").GetString());
        Assert.Equal("running", (await OkAsync(HttpMethod.Post, path + "/resume", editor)).GetProperty("status").GetString());
        Assert.Equal("archived", (await OkAsync(HttpMethod.Post, path + "/archive", editor)).GetProperty("status").GetString());
        var client = site.Site.Services.GetRequiredService<IOptimizelyClient>();
        Assert.All(await client.Pages.ListAllAsync(Long(test, "projectId"), Cancel), page => Assert.True(page.Archived));
    }

    [Fact]
    public async Task Reader_SeesTheTestButMayNotTouchIt()
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);
        using var reader = await site.Site.SignInAsync(DemoUsers.Reader, Cancel);
        var test = await CreateAsync(editor, "da-DK");
        var path = $"experiments/{test.GetProperty("id").GetString()}";

        var panel = await OkAsync(HttpMethod.Get, $"documents/{Article.Key:D}/headline?culture=da-DK", reader);
        var (created, _) = await site.CallAsync(HttpMethod.Post, $"documents/{Article.Key:D}/experiments?culture=da-DK", Body(), reader);
        var (started, problem) = await site.CallAsync(HttpMethod.Post, path + "/start", null, reader);

        Assert.False(panel.GetProperty("permissions").GetProperty("canCreate").GetBoolean());
        Assert.Equal(1, panel.GetProperty("experiments").GetArrayLength());
        Assert.Equal((403, 403), (created, started));
        Assert.Equal("noPermission", problem.GetProperty("code").GetString());
        Assert.Equal("notStarted", (await OkAsync(HttpMethod.Get, path + "/results", reader)).GetProperty("state").GetString());
        Assert.Equal("notStarted", (await OkAsync(HttpMethod.Get, path + "/results/timeseries", reader)).GetProperty("state").GetString());
        await OkAsync(HttpMethod.Post, path + "/archive", editor);
    }

    [Theory]
    [InlineData("results")]
    [InlineData("results/timeseries")]
    public async Task Figures_OfNoTest_AreNotFound(string path)
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);

        var (status, _) = await site.CallAsync(HttpMethod.Get, $"experiments/{Guid.NewGuid():D}/{path}", null, editor);

        Assert.Equal(404, status);
    }

    [Fact]
    public async Task Create_BadInput_IsAReadableProblem()
    {
        using var editor = await site.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var path = $"documents/{Article.Key:D}/experiments?culture=en-US";
        var variations = new[] { new { title = new string('x', 10_000), weight = 1 }, new { title = "", weight = 2 } };

        var (invalid, problem) = await site.CallAsync(
            HttpMethod.Post, path, new { requestId = Guid.NewGuid(), originalWeight = 1, variations, metric = new { kind = "opened" } }, editor);
        var (noRequest, _) = await site.CallAsync(HttpMethod.Post, path, new { variations }, editor);
        var (unknown, _) = await site.CallAsync(HttpMethod.Get, $"documents/{Guid.NewGuid():D}/headline?culture=en-US", null, editor);

        Assert.Equal((422, 400, 404), (invalid, noRequest, unknown));
        Assert.Equal(
            ["variations[0].title", "variations[1].title", "weights"],
            problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    private async Task<JsonElement> CreateAsync(HttpClient editor, string culture)
    {
        var (status, test) = await site.CallAsync(HttpMethod.Post, $"documents/{Article.Key:D}/experiments?culture={culture}", Body(), editor);
        Assert.Equal(201, status);
        return test;
    }

    private async Task<JsonElement> OkAsync(HttpMethod method, string path, HttpClient client)
    {
        var (status, body) = await site.CallAsync(method, path, null, client);
        Assert.True(status == 200, $"{path}: {body}");
        return body;
    }

    private static object Body() => new
    {
        requestId = Guid.NewGuid(),
        originalWeight = 3334,
        variations = new[] { new { title = "The \"ferry\" is back</script>", weight = 3333 }, new { title = "Sail at night", weight = 3333 } },
        metric = new { kind = "opened" },
    };

    private static long Long(JsonElement test, string name) => long.Parse(test.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}
