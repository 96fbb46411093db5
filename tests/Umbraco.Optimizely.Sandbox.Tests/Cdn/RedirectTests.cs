using System.Text.Json;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class RedirectTests(BrowserFixture browser)
{
    private async Task<Visit> OpenAsync(object change, string path = "/a?x=1")
    {
        var visit = await browser.VisitAsync(new Datafile
        {
            Pages = [Datafile.Page(conditions: Datafile.Url("regex", "/(a|loop)"))],
            Campaigns = [Datafile.Campaign([change])],
        });
        return await visit.OpenAsync(path);
    }

    [Fact]
    public async Task Redirect_ToAnotherAddress_CountsTheVisitorAndTellsTheLandingPage()
    {
        await using var visit = await OpenAsync(new { id = "r", type = "redirect", destination = "/b?y=2", preserve_parameters = true });
        await visit.ArriveAsync("/b?y=2&x=1");

        Assert.Single(await visit.Scenario.WaitForEventsAsync("campaign_activated"));
        var info = await visit.EvalAsync<JsonElement>("() => optimizely.get('state').getRedirectInfo()");
        Assert.Equal("6", info.GetProperty("experimentId").GetString());
        Assert.Equal("71", info.GetProperty("variationId").GetString());
        Assert.Equal("", info.GetProperty("referrer").GetString());
        var state = await visit.EvalAsync<JsonElement>("() => optimizely.get('state').getCampaignStates()['5']");
        Assert.True(state.GetProperty("visitorRedirected").GetBoolean());
        Assert.True(state.GetProperty("isActive").GetBoolean());
        Assert.DoesNotContain(await visit.CookiesAsync(), cookie => cookie.Name == "optimizelyRedirectData");

        await visit.OpenAsync("/b");
        Assert.True(await visit.EvalAsync<bool>("() => optimizely.get('state').getRedirectInfo() === null"));
    }

    [Fact]
    public async Task Redirect_ByFunction_GoesThere()
    {
        await using var visit = await OpenAsync(new
        {
            id = "r",
            type = "redirect",
            destination_function = "function go() { return '/c' + location.search; }",
        });

        await visit.ArriveAsync("/c?x=1");
    }

    [Fact]
    public async Task Redirect_LandingPageMatchesToo_StopsAfterOne()
    {
        await using var visit = await OpenAsync(
            new { id = "r", type = "redirect", destination_function = "function go() { return '/loop?n=' + Math.random(); }" });
        await visit.ArriveAsync("/loop?n=");
        var landed = visit.Page.Url;

        await visit.SettleAsync();

        Assert.Equal(landed, visit.Page.Url);
        Assert.Equal("Original", await visit.TextAsync());
    }

    [Fact]
    public async Task Redirect_ToAScriptAddress_StaysOnThePage()
    {
        await using var visit = await OpenAsync(new { id = "r", type = "redirect", destination = "javascript:window.hacked = true" });
        await visit.SettleAsync();

        Assert.EndsWith("/a?x=1", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.EvalAsync<bool>("() => window.hacked === undefined"));
    }
}
