using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using Umbraco.Optimizely.LegacyBrowser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.LegacyBrowser.Tests;

/// <summary>The content app in everything that an editor does to a document beside it.</summary>
public sealed class EditorTests(Chromium chromium, ConnectedSite connected)
{
    private LegacySite Site => connected.Site;

    [Fact]
    public async Task Document_NewThenSavedThenPublished_CanBeTestedInTheEnd()
    {
        var parent = Site.Content.All.First(document => document.TypeAlias == "articleList");
        await using var editor = await SignInAsync($"/content/content/edit/{parent.Id}?create=true&doctype=article");
        await editor.OpenPanelAsync();
        await Expect(editor.Panel).ToContainTextAsync("Save the document first");
        await editor.ShotAsync("unsaved");

        await editor.Tab("Content").ClickAsync();
        await editor.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Brand new");
        await editor.Page.Locator(".umb-property input").First.FillAsync("A headline of today");
        await editor.Button("Save").ClickAsync();
        await editor.OpenPanelAsync();
        await Expect(editor.Panel).ToContainTextAsync("is not published");

        await editor.Tab("Content").ClickAsync();
        await editor.Button("Save and publish").ClickAsync();
        await editor.OpenPanelAsync();
        await Expect(editor.Button("Create the first headline test")).ToBeVisibleAsync();
        await Expect(editor.Panel).ToContainTextAsync("A headline of today");
    }

    [Fact]
    public async Task Panel_BeforeAnybodyOpensIt_AsksTheServerForNothing()
    {
        await using var editor = await SignInAsync(LegacyBackOffice.Route(Site, Site.Article(1).Key));
        await editor.Tab("Headline test").WaitForAsync();
        await Expect(editor.Page.Locator(".umb-property input").First).ToBeVisibleAsync();
        Assert.Empty(editor.Calls);

        await editor.OpenPanelAsync();

        await Expect(editor.Button("Create the first headline test")).ToBeVisibleAsync();
        Assert.Single(editor.Calls);

        await editor.Tab("Content").ClickAsync();
        await Expect(editor.Page.Locator(".umb-property input").First).ToBeVisibleAsync();
        Assert.Single(editor.Calls);
        await editor.Page.RunAndWaitForResponseAsync(() => editor.OpenPanelAsync(), response => response.Url.Contains("/headline", StringComparison.Ordinal));
        Assert.Equal(2, editor.Calls.Count);
    }

    [Fact]
    public async Task Client_ThatDidNotArrive_IsAskedForAgain()
    {
        await using var editor = await SignInAsync(LegacyBackOffice.Route(Site, Site.Article(1).Key));
        await editor.Page.RouteAsync("**/optimizely-v13.js*", route => route.AbortAsync());
        await editor.Tab("Headline test").ClickAsync();
        var failure = editor.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "The server did not answer" });
        await Expect(failure).ToBeVisibleAsync();
        await editor.Page.UnrouteAllAsync();

        await editor.Button("Try again").ClickAsync();

        await Expect(editor.Button("Create the first headline test")).ToBeVisibleAsync();
        await Expect(failure).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Panel_OfAnEditedDocument_TellsOfItUntilItIsSaved()
    {
        await using var editor = await SignInAsync(LegacyBackOffice.Route(Site, Site.Article(2).Key));
        await editor.Page.Locator(".umb-property textarea").First.FillAsync("Another body");
        await editor.OpenPanelAsync();
        await Expect(editor.Panel).ToContainTextAsync("changes that are not saved");

        await editor.Tab("Content").ClickAsync();
        await editor.Button("Save and publish").ClickAsync();
        await editor.OpenPanelAsync();

        await Expect(editor.Panel).Not.ToContainTextAsync("changes that are not saved");
    }

    [Fact]
    public async Task Winner_Published_IsInTheDocumentThatIsOpen()
    {
        const string Winner = "The headline that <won> & stays";
        var article = await Site.NewArticleAsync("The headline of before");
        await using var editor = await SignInAsync(LegacyBackOffice.Route(Site, article));
        await editor.OpenPanelAsync();
        await editor.TypeAlternativeAsync(Winner);
        await editor.Button("Create test").ClickAsync();
        await editor.Button("Start").ClickAsync();
        await Expect(editor.Status("Running")).ToBeVisibleAsync();

        await editor.Button("Choose a winner…").ClickAsync();
        await editor.Panel.GetByRole(AriaRole.Radio, new() { Name = Winner }).CheckAsync();
        await editor.Button("Publish it and end the test").ClickAsync();
        await editor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Publish it and end the test" }).ClickAsync();

        await Expect(editor.Page.Locator(".umb-property input").First).ToHaveValueAsync(Winner);
        await editor.OpenPanelAsync();
        await Expect(editor.Panel).ToContainTextAsync($"“{Winner}” won its test and was published.");
        await editor.ShotAsync("winner");
        Assert.Equal(Winner, Site.Content.Find(article)!.Variants["en-US"].Published!.Properties["headline"]);
        Assert.Empty(editor.ScriptErrors);
    }

    [Fact]
    public async Task Panels_InSplitView_AreEachOfTheirLanguage()
    {
        var article = Site.Article(3);
        await using var editor = await SignInAsync(LegacyBackOffice.Route(Site, article.Key));
        await editor.Button("Split view").ClickAsync();
        await editor.OpenPanelAsync();

        await Expect(editor.Panel).ToHaveCountAsync(2);
        await Expect(editor.Panel.Nth(0)).ToContainTextAsync("en-US");
        await Expect(editor.Panel.Nth(0)).ToContainTextAsync(article.Headline);
        await Expect(editor.Panel.Nth(1)).ToContainTextAsync("da-DK");
        await Expect(editor.Panel.Nth(1)).ToContainTextAsync(Site.Content.Find(article.Key)!.Variants["da-DK"].Draft.Properties["headline"]!);
        await editor.ShotAsync("split-view");
    }

    [Fact]
    public async Task Language_SwitchedAndBack_KeepsWhatWasTyped()
    {
        await using var editor = await SignInAsync(LegacyBackOffice.Route(Site, Site.Article(4).Key));
        await editor.OpenPanelAsync();
        await editor.TypeAlternativeAsync("Typed in English");
        var language = editor.Page.GetByLabel("Language");

        await language.SelectOptionAsync(new SelectOptionValue { Label = "Danish (Denmark)" });
        await Expect(editor.Panel).ToContainTextAsync("da-DK");
        await Expect(editor.Button("Create the first headline test")).ToBeVisibleAsync();
        await language.SelectOptionAsync(new SelectOptionValue { Label = "English (United States)" });

        await Expect(editor.Panel).ToContainTextAsync("en-US");
        await Expect(editor.Panel.GetByLabel("Alternative 1", new() { Exact = true })).ToHaveValueAsync("Typed in English");
    }

    private Task<LegacyBackOffice> SignInAsync(string route) => LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Editor, route);
}
