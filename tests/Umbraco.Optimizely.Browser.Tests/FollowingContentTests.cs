using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>Editors change a document in Umbraco's own client while its headline test runs, and read in the panel what came of it.</summary>
public sealed class FollowingContentTests(Chromium chromium)
{
    private const string English = "en-US";
    private const string Newer = "The ferry now sails <twelve> times a week";

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task DocumentChanges_WhileItsTestRuns_AreToldWithTheNextStep(int umbraco)
    {
        await using var site = await RunningSite.StartAsync(umbraco);
        await Setup.ConnectAsync(site);
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        var article = (await site.ArticlesAsync())[0].Key;
        await editor.RunTestAsync(article, English, "Sail at night again");

        await UnpublishAndPublishAsync(editor, article);
        await TrashAndRestoreAsync(editor);
        await PublishAnotherHeadlineAndNameAsync(editor, article);
        await StartOverByKeyboardAsync(editor, site);

        Assert.Empty(editor.ScriptErrors);
    }

    /// <summary>The open panel follows without being reloaded.</summary>
    private static async Task UnpublishAndPublishAsync(BackOffice editor, Guid article)
    {
        await editor.OpenPanelAsync(article, English);
        await Status(editor, "Running").WaitForAsync();
        await editor.Button("View more options").ClickAsync();
        await editor.Page.GetByText("Unpublish", new() { Exact = true }).First.ClickAsync();
        await editor.Page.Locator("umb-document-unpublish-modal, umb-content-unpublish-modal")
            .GetByRole(AriaRole.Button, new() { Name = "Unpublish", Exact = true }).ClickAsync();

        await Expect(editor.Panel).ToContainTextAsync("The test was paused automatically.");
        await Expect(editor.Panel).ToContainTextAsync("The document is not published.");
        await Expect(editor.Panel).ToContainTextAsync(DemoUsers.Editor.Name);
        await Status(editor, "Paused").WaitForAsync();
        await Expect(editor.Button("Resume")).ToHaveCountAsync(0);
        await editor.ShotAsync("following-paused");

        await editor.SaveAndPublishAsync();
        await Expect(editor.Panel).ToContainTextAsync("The headline can be seen again.");
        await editor.ShotAsync("following-resume");
        await editor.Button("Resume").ClickAsync();
        await Status(editor, "Running").WaitForAsync();
    }

    private static async Task TrashAndRestoreAsync(BackOffice editor)
    {
        await editor.EntityActionAsync("Trash");
        await editor.Button("Trash").ClickAsync();
        await Expect(editor.Panel).ToContainTextAsync("The document is in the recycle bin.");
        await Status(editor, "Paused").WaitForAsync();

        await editor.EntityActionAsync("Restore");
        await editor.Button("Restore").ClickAsync();
        await Expect(editor.Panel).ToContainTextAsync("The document is not published.");

        await editor.SaveAndPublishAsync();
        await editor.Button("Resume").ClickAsync();
        await Status(editor, "Running").WaitForAsync();
    }

    private static async Task PublishAnotherHeadlineAndNameAsync(BackOffice editor, Guid article)
    {
        await editor.OpenDocumentAsync(article, English);
        await editor.Headline.FillAsync(Newer);
        await editor.Page.Locator("#name-input input").First.FillAsync("Twelve ferries");
        await editor.SaveAndPublishAsync();

        await editor.Tab("Headline test").ClickAsync();
        await Expect(editor.Panel).ToContainTextAsync($"Visitors of the original now see “{Newer}”");
        await Expect(editor.Panel).ToContainTextAsync("The document has a new address.");
        await Expect(editor.Panel).ToContainTextAsync("/articles/twelve-ferries/");
        await editor.Panel.GetByText("History", new() { Exact = true }).ClickAsync();
        await Expect(editor.Panel).ToContainTextAsync($"The headline “{Newer}” was published.");
        await editor.ShotAsync("following-headline");
    }

    private static async Task StartOverByKeyboardAsync(BackOffice editor, RunningSite site)
    {
        var (before, _) = await site.OnlyExperimentAsync();
        await editor.Button("Start over with the new headline").FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.ShotAsync("following-start-over");
        await editor.Page.Locator("uui-dialog-layout").GetByRole(AriaRole.Button, new() { Name = "Start over with the new headline" }).ClickAsync();

        await Expect(editor.Panel).ToContainTextAsync("1 earlier test");
        await Expect(editor.Panel.GetByText(Newer, new() { Exact = true })).ToBeVisibleAsync();
        await Status(editor, "Running").WaitForAsync();
        await Expect(editor.Button("Go on with it")).ToHaveCountAsync(0);
        await editor.ShotAsync("following-started-over");
        var (after, _) = await site.OnlyExperimentAsync();
        Assert.NotEqual(before, after);
    }

    private static ILocator Status(BackOffice editor, string status) => editor.Panel.GetByText(status, new() { Exact = true });
}
