using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using Umbraco.Optimizely.LegacyBrowser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.LegacyBrowser.Tests;

/// <summary>What the package is for, from the empty database to results, in the back office of Umbraco 13.</summary>
public sealed class MainJobTests(Chromium chromium)
{
    private const string Alternative = "Why \"two minutes\" at the quay matter <more> than you think";

    [Fact]
    public async Task MainJob_FromAnEmptyDatabase_EndsWithResults()
    {
        await using var site = await LegacySite.StartAsync();
        await using var admin = await LegacyBackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Admin, "/settings");
        await ConnectAsync(admin);
        await ChooseProjectAsync(admin);

        var article = site.Article(0);
        await using var editor = await LegacyBackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor, LegacyBackOffice.Route(site, article.Key));
        await CreateAsync(editor, article);
        await editor.Button("Start").ClickAsync();
        await Expect(editor.Status("Running")).ToBeVisibleAsync();

        await AssertVisitorsSeeBothAsync(site, article);
        await site.SimulateAsync(4000, 0.30, 0.42);
        await ReadResultsAsync(editor);

        await editor.Button("Pause").ClickAsync();
        await Expect(editor.Status("Paused")).ToBeVisibleAsync();
        await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
        Assert.Equal(article.Headline, await visitor.HeadlineEverywhereAsync(article));
        Assert.Empty(admin.ScriptErrors);
        Assert.Empty(editor.ScriptErrors);
    }

    private static async Task ConnectAsync(LegacyBackOffice admin)
    {
        await admin.Tab("Optimizely").ClickAsync();
        await admin.Button("Connect to Optimizely").WaitForAsync();
        await admin.ShotAsync("not-connected");
        await admin.Button("Connect to Optimizely").ClickAsync();
        await admin.Page.GetByLabel("Acme Media").CheckAsync();
        await admin.Button("Allow").ClickAsync();

        await Expect(admin.Dashboard).ToContainTextAsync("Ada Optimist");
        Assert.EndsWith("/umbraco#/settings?dashboard=optimizely", admin.Page.Url, StringComparison.Ordinal);
        await Expect(admin.Notification).ToContainTextAsync("Connected to Optimizely");
    }

    private static async Task ChooseProjectAsync(LegacyBackOffice admin)
    {
        await admin.Dashboard.GetByLabel("Search projects").FillAsync("Acme Website");
        await admin.Dashboard.GetByRole(AriaRole.Option, new() { Name = "Acme Website" }).First.ClickAsync();
        await Expect(admin.Button("Change project")).ToBeVisibleAsync();
        await admin.ShotAsync("connected");
    }

    private static async Task CreateAsync(LegacyBackOffice editor, Article article)
    {
        await editor.OpenPanelAsync();
        await editor.TypeAlternativeAsync(Alternative);
        await Expect(editor.Panel).ToContainTextAsync(article.Headline);
        await editor.ShotAsync("create");

        await editor.Button("Preview alternative 1 on the page").ClickAsync();
        await Expect(editor.Page.FrameLocator("iframe").Locator("h1")).ToHaveTextAsync(Alternative);
        await editor.ShotAsync("preview");
        await editor.Button("Close").ClickAsync();
        await Expect(editor.Page.Locator("optimizely-preview")).ToHaveCountAsync(0);

        await editor.Button("Create test").ClickAsync();
        await Expect(editor.Status("Not started")).ToBeVisibleAsync();
    }

    private async Task AssertVisitorsSeeBothAsync(LegacySite site, Article article)
    {
        var seen = new HashSet<string>();
        for (var i = 0; seen.Count < 2; i++)
        {
            Assert.True(i < 40, $"Forty visitors saw only {string.Join(", ", seen)}.");
            await using var visitor = await Visitor.ArriveAsync(chromium.Browser, site.Address);
            var mine = await visitor.HeadlineEverywhereAsync(article);
            Assert.Contains(mine, new[] { article.Headline, Alternative });
            Assert.Empty(visitor.Errors);
            seen.Add(mine);
        }
    }

    private static async Task ReadResultsAsync(LegacyBackOffice editor)
    {
        var row = editor.Panel.GetByRole(AriaRole.Row).Filter(new() { HasText = "Better than the original" });
        for (var attempt = 0; await row.CountAsync() == 0; attempt++)
        {
            Assert.True(attempt < 30, "The figures did not come.");
            await editor.Page.RunAndWaitForResponseAsync(
                () => editor.Button("Refresh results").ClickAsync(),
                response => response.Url.Contains("/results?", StringComparison.Ordinal));
            await editor.Page.WaitForTimeoutAsync(500);
        }

        await Expect(row.First).ToContainTextAsync(Alternative);
        await editor.ShotAsync("results");
    }
}
