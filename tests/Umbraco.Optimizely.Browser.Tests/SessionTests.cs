using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>The session ends while somebody works: nothing is lost, and nothing is sent that was not confirmed.</summary>
public sealed class SessionTests(Chromium chromium, ConnectedSites sites)
{
    private const string English = "en-US";

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task Session_Expired_KeepsWhatWasTypedAndRepeatsWhatOnlyReads(int umbraco)
    {
        const string Typed = "Typed with care, and still here";
        var site = await sites.OfAsync(umbraco);
        var article = (await site.ArticlesAsync())[4];
        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        await editor.OpenPanelAsync(article.Key, English);
        await editor.Button("Create the first headline test").ClickAsync();
        await editor.Panel.GetByLabel("Alternative 1", new() { Exact = true }).FillAsync(Typed);

        await editor.ExpireSessionAsync();
        await editor.Button("Create test").ClickAsync();
        await editor.SignInAgainAsync();

        await Expect(editor.Panel).ToContainTextAsync("Nothing was sent, and what you typed is still here.");
        await Expect(editor.Panel.GetByLabel("Alternative 1", new() { Exact = true })).ToHaveValueAsync(Typed);
        await editor.ShotAsync("signed-in-again");
        Assert.Single(editor.Answers, answer => answer.Request.Method == "POST" && answer.Url.Contains("/experiments", StringComparison.Ordinal));
        if ((await CreateAsync(editor)).Status == 401)
        {
            // The client of 17.1 may use the token of before once more: it asks again, and again nothing is lost.
            Assert.Equal(17, umbraco);
            await editor.SignInAgainAsync();
            await Expect(editor.Panel.GetByLabel("Alternative 1", new() { Exact = true })).ToHaveValueAsync(Typed);
            Assert.Equal(201, (await CreateAsync(editor)).Status);
        }

        await Expect(editor.Panel.GetByText("Not started", new() { Exact = true })).ToBeVisibleAsync();

        await editor.ExpireSessionAsync();
        await editor.OpenPanelAsync(article.Key, "da-DK");
        await editor.SignInAgainAsync();

        await Expect(editor.Button("Create the first headline test")).ToBeVisibleAsync();
        Assert.Empty(editor.ScriptErrors);
    }

    private static Task<IResponse> CreateAsync(BackOffice editor) => editor.Page.RunAndWaitForResponseAsync(
        () => editor.Button("Create test").ClickAsync(),
        answer => answer.Request.Method == "POST" && answer.Url.Contains("/experiments", StringComparison.Ordinal));
}
