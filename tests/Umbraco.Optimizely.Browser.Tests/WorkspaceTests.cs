using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>The tab of a document and what the workspace around it does: two languages at once, edits, new and trashed documents.</summary>
public sealed class WorkspaceTests(Chromium chromium, ConnectedSites sites)
{
    private const string English = "en-US";
    private const string Danish = "da-DK";

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task SplitView_TwoLanguages_EachSideHasItsOwn(int umbraco)
    {
        var site = await sites.OfAsync(umbraco);
        var article = (await site.ArticlesAsync())[1];
        var danish = (await site.ArticlesAsync("/da/")).Single(one => one.Key == article.Key);
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);

        await editor.OpenPanelAsync(article.Key, $"{English}_&_{Danish}");
        var (left, right) = (editor.Panel.First, editor.Panel.Last);
        await Expect(left).ToContainTextAsync(article.Headline);
        await Expect(right).ToContainTextAsync(danish.Headline);
        await right.GetByRole(AriaRole.Button, new() { Name = "Create the first headline test" }).ClickAsync();
        await right.GetByLabel("Alternative 1", new() { Exact = true }).FillAsync("En anden overskrift");
        await right.GetByRole(AriaRole.Button, new() { Name = "Create test" }).ClickAsync();

        await Expect(right.GetByText("Not started", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(left).ToContainTextAsync(article.Headline);
        await Expect(left.GetByText("Not started", new() { Exact = true })).ToHaveCountAsync(0);
        await editor.ShotAsync("split-view");

        // One side alone, and another language in its place: the same element, told of it.
        await editor.OpenPanelAsync(article.Key, English);
        await Expect(editor.Panel).ToHaveCountAsync(1);
        await Expect(editor.Panel).ToContainTextAsync(article.Headline);
        await editor.OpenPanelAsync(article.Key, Danish);
        await Expect(editor.Panel).ToContainTextAsync("En anden overskrift");
        Assert.Empty(editor.ScriptErrors);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task Edits_InTheWorkspace_AreToldUntilTheyAreSavedAndPublished(int umbraco)
    {
        const string Edited = "Edited, and not yet saved";
        var site = await sites.OfAsync(umbraco);
        var article = (await site.ArticlesAsync())[2];
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);

        await editor.OpenDocumentAsync(article.Key, English);
        await editor.Headline.FillAsync(Edited);
        await editor.OpenPanelAsync(article.Key, English);
        await Expect(editor.Panel).ToContainTextAsync("The document has changes that are not saved");
        await Expect(editor.Panel).ToContainTextAsync(article.Headline);
        await editor.ShotAsync("unsaved");
        await editor.OpenPanelAsync(article.Key, Danish);
        await Expect(editor.Panel.GetByRole(AriaRole.Heading, new() { Name = Danish })).ToBeVisibleAsync();
        await Expect(editor.Panel).Not.ToContainTextAsync("not saved");

        await editor.OpenPanelAsync(article.Key, English);
        await Expect(editor.Panel).ToContainTextAsync("The document has changes that are not saved");
        await editor.SaveAndPublishAsync();

        await Expect(editor.Panel).ToContainTextAsync(Edited);
        await Expect(editor.Panel).Not.ToContainTextAsync("not saved");
        Assert.Empty(editor.ScriptErrors);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task Documents_NewOrTrashed_HaveNothingToTest(int umbraco)
    {
        var site = await sites.OfAsync(umbraco);
        var article = (await site.ArticlesAsync())[3];
        await using var admin = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Admin.Email);

        await admin.OpenNewAsync(article.Key, English);
        await Expect(admin.Panel).ToContainTextAsync("Save the document first");
        Assert.DoesNotContain(admin.Answers, answer => answer.Url.Contains("/headline?", StringComparison.Ordinal));
        await admin.ShotAsync("new-document");

        await admin.TrashAsync(article.Key);
        await admin.OpenPanelAsync(article.Key, English);
        await Expect(admin.Panel).ToContainTextAsync("This document is in the recycle bin.");
        await Expect(admin.Button("Create the first headline test")).ToHaveCountAsync(0);
        Assert.Empty(admin.ScriptErrors);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task Dialogs_Closed_GiveTheFocusBack(int umbraco)
    {
        var site = await sites.OfAsync(umbraco);
        var article = (await site.ArticlesAsync())[0];
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        await editor.OpenPanelAsync(article.Key, English);
        await editor.Button("Create the first headline test").ClickAsync();
        await editor.Panel.GetByLabel("Alternative 1", new() { Exact = true }).FillAsync("Another headline");

        await editor.Button("Preview alternative 1 on the page").ClickAsync();
        await editor.Button("Close").ClickAsync();
        await editor.WaitForFocusAsync("Preview alternative 1 on the page");

        await editor.Button("Create test").ClickAsync();
        await editor.Button("Archive").ClickAsync();
        await Expect(editor.Page.GetByText("Archive this headline test?")).ToBeVisibleAsync();
        await editor.ShotAsync("confirm");
        await editor.Page.Locator("umb-confirm-modal").GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(editor.Page.Locator("umb-confirm-modal")).ToHaveCountAsync(0);
        await editor.WaitForFocusAsync("Archive");
        Assert.Empty(editor.ScriptErrors);
    }
}
