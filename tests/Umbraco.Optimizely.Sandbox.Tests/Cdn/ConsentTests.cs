namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class ConsentTests(BrowserFixture browser)
{
    private static readonly Datafile Project = Datafile.Changing(Datafile.Text("New"));

    [Fact]
    public async Task HoldEvents_OverTwoPages_KeepsAllUntilSendEvents()
    {
        await using var visit = await browser.VisitAsync(Project);
        visit.Scenario.Before = "window.optimizely = [{ type: 'holdEvents' }];";
        await visit.OpenAsync();
        Assert.Equal("New", await visit.TextAsync());
        await visit.OpenAsync("/second");
        await visit.SettleAsync();
        Assert.Empty(visit.Scenario.Events());

        await visit.PushAsync("{ type: 'sendEvents' }");
        await visit.Scenario.WaitForEventsAsync("view_activated", 2);

        Assert.Equal(2, visit.Scenario.Events("campaign_activated").Count);
        await visit.PushAsync("{ type: 'sendEvents' }");
        await visit.PushAsync("{ type: 'activate' }");
        await visit.Scenario.WaitForEventsAsync("view_activated", 3);
        Assert.Equal(6, visit.Scenario.Events().Count);
    }

    [Theory]
    [InlineData("/?optimizely_opt_out=true", "")]
    [InlineData("/", "window.optimizely = [{ type: 'optOut' }];")]
    [InlineData("/", "window.optimizely = [['optOut']];")]
    public async Task OptOut_EitherWay_SticksUntilUndone(string path, string before)
    {
        await using var visit = await browser.VisitAsync(Project);
        visit.Scenario.Before = before;
        await visit.OpenAsync(path);
        visit.Scenario.Before = "";
        await visit.OpenAsync();
        await visit.SettleAsync();

        Assert.Equal("Original", await visit.TextAsync());
        Assert.Empty(visit.Scenario.Events());
        Assert.Equal(["optimizelyOptOut"], (await visit.CookiesAsync()).Select(cookie => cookie.Name));
        Assert.Equal("{}", await visit.EvalAsync<string>("() => JSON.stringify(optimizely.get('state').getCampaignStates({ isActive: true }))"));

        await visit.PushAsync("{ type: 'optOut', isOptOut: false }");
        await visit.OpenAsync();
        Assert.Equal("New", await visit.TextAsync());
    }

    [Fact]
    public async Task OptOut_WhileEventsAreHeld_DiscardsThem()
    {
        await using var visit = await browser.VisitAsync(Project);
        visit.Scenario.Before = "window.optimizely = [{ type: 'holdEvents' }];";
        await visit.OpenAsync();

        await visit.PushAsync("{ type: 'optOut' }");
        await visit.PushAsync("{ type: 'sendEvents' }");
        await visit.SettleAsync();

        Assert.Empty(visit.Scenario.Events());
        Assert.Equal(0, await visit.EvalAsync<int>("() => Object.keys(localStorage).filter((key) => key.includes('events')).length"));
    }

    [Theory]
    [InlineData("/?optimizely_disable=true", "")]
    [InlineData("/", "window.optimizely = [{ type: 'disable' }];")]
    public async Task Disable_EitherWay_IsForThisPageOnly(string path, string before)
    {
        await using var visit = await browser.VisitAsync(Project);
        visit.Scenario.Before = before;
        await visit.OpenAsync(path);
        await visit.SettleAsync();
        Assert.Equal("Original", await visit.TextAsync());
        Assert.Empty(visit.Scenario.Events());

        visit.Scenario.Before = "";
        await visit.OpenAsync();
        Assert.Equal("New", await visit.TextAsync());
    }

    [Fact]
    public async Task DisableTracking_BeforeTheSnippet_ChangesThePageButSendsNothing()
    {
        await using var visit = await browser.VisitAsync(Project);
        visit.Scenario.Before = "window.optimizely = [{ type: 'disable', scope: 'tracking' }];";
        await visit.OpenAsync();
        await visit.SettleAsync();

        Assert.Equal("New", await visit.TextAsync());
        Assert.Empty(visit.Scenario.Events());
    }
}
