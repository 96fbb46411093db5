using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using Umbraco.Optimizely.LegacyBrowser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.LegacyBrowser.Tests;

/// <summary>Umbraco's own notifications and dialogs, which render markup, with texts that must stay texts.</summary>
public sealed class DialogTests(Chromium chromium, ConnectedSite connected)
{
    private const string Hostile = "<img src=x onerror=\"window.hacked = 1\"> & <b>bold</b>";

    private LegacySite Site => connected.Site;

    [Fact]
    public async Task Question_CancelledThenAccepted_DoesItOnlyThen()
    {
        await using var editor = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Editor, LegacyBackOffice.Route(Site, Site.Article(5).Key));
        await editor.OpenPanelAsync();
        await editor.TypeAlternativeAsync("A test that is archived");
        await editor.Button("Create test").ClickAsync();
        await Expect(editor.Status("Not started")).ToBeVisibleAsync();

        await editor.Button("Archive").ClickAsync();
        await Expect(editor.Dialog).ToContainTextAsync("Archive this headline test?");
        await editor.ShotAsync("question");
        await editor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(editor.Dialog).ToHaveCountAsync(0);
        await Expect(editor.Status("Not started")).ToBeVisibleAsync();
        await Expect(editor.Button("Archive")).ToBeFocusedAsync();

        await editor.Button("Archive").ClickAsync();
        await editor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Archive" }).ClickAsync();
        await Expect(editor.Panel).ToContainTextAsync("1 earlier test");
        await Expect(editor.Notification.Filter(new() { HasText = "The test is archived" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Notification_WithAHostileName_ShowsItAsText()
    {
        var article = Site.Article(6);
        var draft = Site.Content.Find(article.Key)!.Variants["en-US"].Draft with { Name = Hostile };
        await Site.Content.SaveAsync(article.Key, new Dictionary<string, TestSite.Host.Content.SiteValues> { ["en-US"] = draft }, TestContext.Current.CancellationToken);
        await Site.Content.PublishAsync(article.Key, ["en-US"], TestContext.Current.CancellationToken);
        await using var editor = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Editor, LegacyBackOffice.Route(Site, article.Key));
        await editor.OpenPanelAsync();
        await editor.TypeAlternativeAsync(Hostile);
        await editor.Button("Create test").ClickAsync();

        await editor.Button("Start").ClickAsync();

        var notification = editor.Notification.Filter(new() { HasText = "The test is running" });
        await Expect(notification).ToContainTextAsync(Hostile);
        await editor.ShotAsync("hostile-notification");
        await AssertUnharmedAsync(editor, notification);
    }

    [Fact]
    public async Task Question_WithAHostileName_ShowsItAsText()
    {
        await Site.CreateProjectAsync(Hostile);
        await using var admin = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Admin, "/settings?dashboard=optimizely");
        await admin.Button("Change project").ClickAsync();
        await admin.Button("Refresh the list").ClickAsync();
        await admin.Dashboard.GetByLabel("Search projects").FillAsync("onerror");
        await admin.Dashboard.GetByRole(AriaRole.Option).Filter(new() { HasText = "onerror" }).ClickAsync();

        await Expect(admin.Dialog.Locator("p")).ToContainTextAsync(Hostile);
        await Expect(admin.Dialog.Locator("h1")).ToContainTextAsync(Hostile);
        await admin.ShotAsync("hostile-question");
        await AssertUnharmedAsync(admin, admin.Dialog);
        await admin.Page.Keyboard.PressAsync("Escape");
        await Expect(admin.Dialog).ToHaveCountAsync(0);
    }

    private static async Task AssertUnharmedAsync(LegacyBackOffice office, ILocator place)
    {
        await Expect(place.Locator("img, b")).ToHaveCountAsync(0);
        Assert.True(await office.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Empty(office.ScriptErrors);
    }
}
