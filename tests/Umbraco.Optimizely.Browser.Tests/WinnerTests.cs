using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>An editor ends a test with its winner in Umbraco's own client, and takes that back.</summary>
public sealed class WinnerTests(Chromium chromium, ConnectedSites sites)
{
    private const string English = "en-US";
    private const string Winner = "The headline that <won> & stays";

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task Winner_Published_IsInTheOpenDocumentAndCanBeTakenBack(int umbraco)
    {
        var site = await sites.OfAsync(umbraco);
        var article = (await site.ArticlesAsync())[6];
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        await editor.RunTestAsync(article.Key, English, Winner);
        await editor.OpenDocumentAsync(article.Key, English);
        await Expect(editor.Headline).ToHaveValueAsync(article.Headline);
        await editor.Tab("Headline test").ClickAsync();

        await ChooseAsync(editor);
        await Expect(editor.Panel).ToContainTextAsync($"“{Winner}” won its test and was published.");
        await editor.ShotAsync("winner");
        Assert.Equal(Winner, await HeadlineAsync(site, article.Key));
        await AssertFieldAsync(editor, Winner);

        await editor.Tab("Headline test").ClickAsync();
        await editor.Button("Restore the headline of before").ClickAsync();
        await Expect(editor.Panel).Not.ToContainTextAsync("won its test");
        Assert.Equal(article.Headline, await HeadlineAsync(site, article.Key));
        await AssertFieldAsync(editor, article.Headline);
        Assert.Empty(editor.ScriptErrors);
    }

    private static async Task ChooseAsync(BackOffice editor)
    {
        await editor.Button("Choose a winner…").ClickAsync();
        await editor.Panel.GetByRole(AriaRole.Radio, new() { Name = Winner }).CheckAsync();
        await editor.ShotAsync("choose-winner");
        await editor.Button("Publish it and end the test").ClickAsync();
        await editor.Page.Locator("uui-dialog-layout").GetByRole(AriaRole.Button, new() { Name = "Publish it and end the test" }).ClickAsync();
    }

    /// <summary>The client has read the document anew: nobody saves the old headline over the new one.</summary>
    private static async Task AssertFieldAsync(BackOffice editor, string headline)
    {
        await editor.Tab("Content").ClickAsync();
        await Expect(editor.Headline).ToHaveValueAsync(headline);
    }

    private static async Task<string> HeadlineAsync(RunningSite site, Guid key) =>
        (await site.ArticlesAsync()).Single(article => article.Key == key).Headline;
}
