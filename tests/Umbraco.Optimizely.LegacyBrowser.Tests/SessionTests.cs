using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using Umbraco.Optimizely.LegacyBrowser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.LegacyBrowser.Tests;

/// <summary>A session that ends while somebody works, and calls that do not come from the back office.</summary>
public sealed class SessionTests(Chromium chromium, ConnectedSite connected)
{
    private LegacySite Site => connected.Site;

    [Fact]
    public async Task Session_EndedWhileTyping_GoesOnAfterTheLoginOfUmbraco()
    {
        await using var editor = await OpenAsync(7);
        await editor.TypeAlternativeAsync("Typed before the session ended");
        await editor.EndSessionAsync();

        await editor.Button("Create test").ClickAsync();
        await Expect(editor.Login).ToContainTextAsync("Your session has ended");
        await editor.ShotAsync("session-ended");
        await editor.LogInAsync(DemoUsers.Editor);

        await Expect(editor.Status("Not started")).ToBeVisibleAsync();
        await Expect(editor.Panel).ToContainTextAsync("Typed before the session ended");
    }

    [Fact]
    public async Task Session_EndedAndSomebodyElseSignsIn_DoesNothingInTheirName()
    {
        await using var editor = await OpenAsync(8);
        await editor.TypeAlternativeAsync("Never created");
        await editor.EndSessionAsync();
        await editor.Button("Create test").ClickAsync();

        await editor.LogInAsync(DemoUsers.Admin);

        await Expect(editor.Page.GetByText("Choose a document in the tree.")).ToBeVisibleAsync();
        await editor.GoAsync(LegacyBackOffice.Route(Site, Site.Article(8).Key));
        await editor.OpenPanelAsync();
        await Expect(editor.Panel).ToContainTextAsync(Site.Article(8).Headline);
        await Expect(editor.Status("Not started")).ToHaveCountAsync(0);
        Assert.Single(editor.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task Session_EndedWithTwoPanelsOpen_FillsBothAfterTheLogin()
    {
        await using var editor = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Editor, LegacyBackOffice.Route(Site, Site.Article(9).Key));
        await editor.Button("Split view").ClickAsync();
        await editor.EndSessionAsync();
        await editor.Tab("Headline test").First.ClickAsync();
        await Expect(editor.Login).ToBeVisibleAsync();

        await editor.LogInAsync(DemoUsers.Editor);

        await Expect(editor.Button("Create the first headline test")).ToHaveCountAsync(2);
        await Expect(editor.Notification).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Call_WithoutTheAntiforgeryHeader_IsRefusedByTheServer()
    {
        await using var editor = await OpenAsync(10);
        await editor.TypeAlternativeAsync("Sent with its proof");
        await editor.Button("Create test").ClickAsync();
        await Expect(editor.Status("Not started")).ToBeVisibleAsync();
        var create = Assert.Single(editor.Calls, call => call.Method == "POST");
        var headers = await create.AllHeadersAsync();
        Assert.Equal("XMLHttpRequest", headers["x-requested-with"]);
        Assert.True(headers["x-umb-xsrf-token"].Length > 20);

        var statuses = await editor.Page.EvaluateAsync<int[]>(
            """
            async ([address, body, token]) => {
              const send = async (headers) => (await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest', ...headers } })).status;
              return [await send({}), await send({ 'X-UMB-XSRF-TOKEN': 'forged' }), await send({ 'X-UMB-XSRF-TOKEN': token })];
            }
            """,
            new[] { create.Url, create.PostData!, headers["x-umb-xsrf-token"] });

        Assert.Equal([417, 417], statuses[..2]);
        Assert.NotEqual(417, statuses[2]);
    }

    private async Task<LegacyBackOffice> OpenAsync(int article)
    {
        var editor = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Editor, LegacyBackOffice.Route(Site, Site.Article(article).Key));
        await editor.OpenPanelAsync();
        return editor;
    }
}
