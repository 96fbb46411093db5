using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>What the package is for, from the empty database to results, in Umbraco's own client.</summary>
public sealed class MainJobTests(Chromium chromium)
{
    private const string English = "en-US";
    private static readonly string[] Alternatives =
    [
        "The harbour ferry that nobody wanted is now full every morning",
        "Why \"two minutes\" at the quay matter <more> than you think",
    ];

    [Theory]
    [InlineData(17, 20)]
    [InlineData(18, 5)] // The website is the same: what differs is the client.
    public async Task MainJob_FromAnEmptyDatabase_EndsWithResults(int umbraco, int visitors)
    {
        await using var site = await RunningSite.StartAsync(umbraco);
        await using var admin = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Admin.Email);

        await ConnectAsync(admin);
        await ChooseProjectAsync(admin);
        await AssertSnippetIsFirstAsync(site);

        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        var article = await EditAsync(editor, site);
        await CreateAsync(editor, article);
        await StartAsync(editor);

        await AssertVisitorsSeeAllStickilyAsync(site, article, visitors);
        await SimulateAsync(site);
        await ReadResultsAsync(editor);

        await PauseAsync(editor);
        await AssertEverybodySeesOriginalAsync(site, article);
        Assert.Empty(admin.ScriptErrors);
        Assert.Empty(editor.ScriptErrors);
    }

    private static async Task ConnectAsync(BackOffice admin)
    {
        await admin.OpenDashboardAsync();
        await admin.Button("Connect to Optimizely").WaitForAsync();
        await admin.ShotAsync("not-connected");
        await admin.Button("Connect to Optimizely").ClickAsync();

        await admin.Page.GetByRole(AriaRole.Heading, new() { Name = "Allow Umbraco.Optimizely to use your account?" }).WaitForAsync();
        await admin.ShotAsync("consent");
        await admin.Page.GetByLabel("Acme Media").CheckAsync();
        await admin.Button("Allow").ClickAsync();

        await Expect(admin.Dashboard).ToContainTextAsync("Acme Media");
        await Expect(admin.Dashboard).ToContainTextAsync("Ada Optimist");
    }

    private static async Task ChooseProjectAsync(BackOffice admin)
    {
        await admin.Dashboard.GetByLabel("Search projects").FillAsync("Acme Website");
        var project = admin.Dashboard.GetByRole(AriaRole.Option, new() { Name = "Acme Website" }).First;
        await project.WaitForAsync();
        await admin.ShotAsync("choose-project");
        await project.ClickAsync();
        await Expect(admin.Dashboard.GetByRole(AriaRole.Button, new() { Name = "Change project" })).ToBeVisibleAsync();
        await admin.ShotAsync("connected");
    }

    private async Task AssertSnippetIsFirstAsync(RunningSite site)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
        foreach (var path in new[] { "/", "/da/" })
        {
            await visitor.Page.GotoAsync(path);
            var first = visitor.Page.Locator("head > :first-child");
            await Expect(first).ToHaveAttributeAsync("src", $"{site.Sandbox.ToString().TrimEnd('/')}/js/21014920001.js");
            Assert.Equal(1, await visitor.Page.Locator("script[src*='/js/21014920001.js']").CountAsync());
            Assert.Equal("21014920001", await visitor.Page.EvaluateAsync<string>("window.optimizely.get('data').projectId"));
        }

        Assert.Empty(visitor.Errors);
    }

    /// <summary>Changes the headline in the document, saves and publishes, and sees it on the website.</summary>
    private async Task<Article> EditAsync(BackOffice editor, RunningSite site)
    {
        const string Headline = "The harbour ferry returns after eleven quiet years";
        var (key, _, path) = (await site.ArticlesAsync())[0];
        await editor.OpenDocumentAsync(key, English);
        await editor.Headline.FillAsync(Headline);
        await editor.ShotAsync("edit-article");
        await editor.SaveAndPublishAsync();

        await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
        var article = new Article(key, Headline, path);
        Assert.All(await visitor.HeadlinesAsync(article.Path, key), text => Assert.Equal(Headline, text.Trim()));
        return article;
    }

    private static async Task CreateAsync(BackOffice editor, Article article)
    {
        await editor.OpenPanelAsync(article.Key, English);
        await editor.Button("Create the first headline test").WaitForAsync();
        await editor.ShotAsync("panel-empty");
        await editor.Button("Create the first headline test").ClickAsync();
        await Expect(editor.Panel).ToContainTextAsync(article.Headline);
        await editor.Panel.GetByLabel("Alternative 1", new() { Exact = true }).FillAsync(Alternatives[0]);
        await editor.Button("Add an alternative").ClickAsync();
        await editor.Panel.GetByLabel("Alternative 2", new() { Exact = true }).FillAsync(Alternatives[1]);
        await editor.ShotAsync("create");

        await editor.Button("Preview alternative 2 on the page").ClickAsync();
        var preview = editor.Page.FrameLocator("iframe").Locator("h1");
        await Expect(preview).ToHaveTextAsync(Alternatives[1]);
        await editor.ShotAsync("preview");
        await editor.Button("Close").ClickAsync();

        await editor.Button("Create test").ClickAsync();
        await Expect(editor.Panel.GetByText("Not started", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(editor.Panel).ToContainTextAsync("The headline is published as it is tested.");
        await editor.ShotAsync("created");
    }

    private static async Task StartAsync(BackOffice editor)
    {
        await editor.Button("Start").ClickAsync();
        await Expect(editor.Panel.GetByText("Running", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task PauseAsync(BackOffice editor)
    {
        await editor.Button("Pause").ClickAsync();
        await Expect(editor.Panel.GetByText("Paused", new() { Exact = true })).ToBeVisibleAsync();
        await editor.ShotAsync("paused");
    }

    private async Task AssertVisitorsSeeAllStickilyAsync(RunningSite site, Article article, int visitors)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < visitors || (seen.Count < 3 && i < 60); i++)
        {
            await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
            var mine = await visitor.HeadlineEverywhereAsync(article);
            Assert.Equal(mine, await visitor.HeadlineEverywhereAsync(article));
            Assert.Contains(mine, new[] { article.Headline }.Concat(Alternatives));
            Assert.Empty(visitor.Errors);
            seen.Add(mine);
        }

        Assert.Equal(3, seen.Count);
    }

    private static async Task SimulateAsync(RunningSite site)
    {
        var experiment = await site.OnlyExperimentAsync();
        await site.ControlAsync("visitors", new
        {
            experimentId = experiment.Id,
            visitors = 4000,
            rates = experiment.Variations.Zip([0.30, 0.42, 0.31]).ToDictionary(pair => pair.First, pair => pair.Second),
        });
    }

    private static async Task ReadResultsAsync(BackOffice editor)
    {
        await editor.RefreshResultsAsync(4000);
        var rows = editor.Panel.Locator("optimizely-metric-table").First.GetByRole(AriaRole.Row);
        await Expect(rows.Filter(new() { HasText = Alternatives[0] })).ToContainTextAsync("Better than the original");
        await Expect(editor.Panel.Locator("optimizely-interval svg").First).ToBeVisibleAsync();
        await editor.ShotAsync("results");
    }

    private async Task AssertEverybodySeesOriginalAsync(RunningSite site, Article article)
    {
        for (var i = 0; i < 5; i++)
        {
            await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
            Assert.Equal(article.Headline, await visitor.HeadlineEverywhereAsync(article));
        }
    }
}
