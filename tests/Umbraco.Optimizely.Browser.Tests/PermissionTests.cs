using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.Browser.Tests;

/// <summary>Who is shown what; the server refuses the rest by itself.</summary>
public sealed class PermissionTests(Chromium chromium, ConnectedSites sites)
{
    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public async Task Screens_OfEachPerson_ShowWhatThatPersonMayDo(int umbraco)
    {
        var site = await sites.OfAsync(umbraco);
        var document = (await site.ArticlesAsync())[5].Key;

        await using var reader = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Reader.Email);
        await reader.OpenPanelAsync(document, "en-US");
        await Expect(reader.Panel).ToContainTextAsync("Creating and changing them takes the permission to publish it.");
        await Expect(reader.Button("Create the first headline test")).ToHaveCountAsync(0);
        var (status, problem) = await reader.TrySendAsync("POST", $"documents/{document}/experiments?culture=en-US", new
        {
            requestId = Guid.NewGuid(),
            originalWeight = 5000,
            variations = new[] { new { title = "Not mine to test", weight = 5000 } },
            metric = new { kind = "opened" },
        });
        Assert.Equal(403, status);
        Assert.Contains("\"title\"", problem, StringComparison.Ordinal);

        await using var editor = await BackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Editor.Email);
        await editor.OpenPanelAsync(document, "en-US");
        await Expect(editor.Button("Create the first headline test")).ToBeVisibleAsync();
        await editor.OpenDashboardAsync();
        await editor.Page.Locator("umb-backoffice-header").WaitForAsync();
        await Expect(editor.Dashboard).ToHaveCountAsync(0);
        Assert.Equal(403, (await editor.TrySendAsync("GET", "connection")).Status);
    }
}
