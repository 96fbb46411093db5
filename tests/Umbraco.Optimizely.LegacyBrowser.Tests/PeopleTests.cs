using Microsoft.Playwright;
using TestSite.Host.Users;
using Umbraco.Optimizely.Browser.Tests.Support;
using Umbraco.Optimizely.LegacyBrowser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Umbraco.Optimizely.LegacyBrowser.Tests;

/// <summary>Who is shown what, and in which language.</summary>
public sealed class PeopleTests(Chromium chromium, ConnectedSite connected)
{
    private LegacySite Site => connected.Site;

    [Fact]
    public async Task Danish_User_ReadsDanishEverywhere()
    {
        await using var danish = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Danish, "/settings?dashboard=optimizely");
        await Expect(danish.Dashboard).ToContainTextAsync("Forbundet");
        await danish.ShotAsync("danish-dashboard");
        await danish.Button("Afbryd forbindelsen").ClickAsync();
        await Expect(danish.Dialog.GetByRole(AriaRole.Button, new() { Name = "Annuller" })).ToBeVisibleAsync();
        await danish.Dialog.GetByRole(AriaRole.Button, new() { Name = "Annuller" }).ClickAsync();

        await danish.GoAsync(LegacyBackOffice.Route(Site, Site.Article(11).Key, "da-DK"));
        await danish.OpenPanelAsync("Overskriftstest");
        await Expect(danish.Button("Opret den første overskriftstest")).ToBeVisibleAsync();
        await danish.ShotAsync("danish-panel");
        Assert.Empty(danish.ScriptErrors);
    }

    [Fact]
    public async Task Link_FromThePanelToTheDashboard_GoesThroughTheRouterOfUmbraco()
    {
        await using var site = await LegacySite.StartAsync();
        await using var admin = await LegacyBackOffice.SignInAsync(chromium.Browser, site, DemoUsers.Admin, LegacyBackOffice.Route(site, site.Article(0).Key));
        await admin.OpenPanelAsync();
        await admin.Page.EvaluateAsync("window.sameDocument = true");

        await admin.Panel.GetByRole(AriaRole.Link, new() { Name = "Put it right" }).First.ClickAsync();

        await Expect(admin.Button("Connect to Optimizely")).ToBeVisibleAsync();
        Assert.True(await admin.Page.EvaluateAsync<bool>("window.sameDocument === true"));
    }

    [Fact]
    public async Task Reader_InThePanel_ReadsAndCannotCreate()
    {
        await using var reader = await LegacyBackOffice.SignInAsync(chromium.Browser, Site, DemoUsers.Reader, LegacyBackOffice.Route(Site, Site.Article(1).Key));
        await reader.OpenPanelAsync();

        await Expect(reader.Panel).ToContainTextAsync("Creating and changing them takes the permission to publish it.");
        await Expect(reader.Button("Create the first headline test")).ToHaveCountAsync(0);
        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Settings" })).ToHaveCountAsync(0);
    }
}
