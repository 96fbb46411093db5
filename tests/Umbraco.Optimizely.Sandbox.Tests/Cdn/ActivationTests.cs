namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class ActivationTests(BrowserFixture browser)
{
    private static Datafile With(object page) => new() { Pages = [page], Campaigns = [Datafile.Campaign([Datafile.Text("New")])] };

    [Fact]
    public async Task Immediate_ConditionsHold_ActivatesBeforeTheBodyIsThere()
    {
        await using var visit = await browser.VisitAsync(With(Datafile.Page()));
        visit.Scenario.Body = "<script nonce=n1>window.seen = optimizely.get('state').getPageStates()['1'].isActive;</script><h1>Original</h1>";
        await visit.OpenAsync();

        Assert.True(await visit.EvalAsync<bool>("() => window.seen"));
        Assert.Equal("New", await visit.TextAsync());
    }

    [Fact]
    public async Task Manual_PushedByItsKey_ActivatesAndDeactivates()
    {
        await using var visit = await browser.VisitAsync(With(Datafile.Page(activation: "manual")));
        await visit.OpenAsync();
        Assert.False(await visit.IsActiveAsync());

        await visit.PushAsync("{ type: 'page', pageName: 'page_1', tags: { section: 'news' } }");

        Assert.True(await visit.IsActiveAsync());
        Assert.Equal("New", await visit.TextAsync());
        Assert.Equal("news", (await visit.Scenario.WaitForEventsAsync("view_activated"))[0].Event.GetProperty("tags").GetProperty("section").GetString());

        await visit.PushAsync("{ type: 'page', pageName: 'page_1', isActive: false }");
        Assert.False(await visit.IsActiveAsync());
    }

    [Fact]
    public async Task Manual_ConditionsDoNotHold_StaysInactive()
    {
        await using var visit = await browser.VisitAsync(
            With(Datafile.Page(activation: "manual", conditions: Datafile.Url("substring", "/elsewhere"))));
        await visit.OpenAsync();

        await visit.PushAsync("{ type: 'page', pageName: 'page_1' }");

        Assert.False(await visit.IsActiveAsync());
    }

    [Fact]
    public async Task Polling_ConditionComesTrue_Activates()
    {
        string[] codes =
        [
            "window.ready === true",
            "function pollingFn() { return window.ready === true; }",
            "var found = window.ready;\nreturn found === true;",
            "window.holder.ready",
        ];
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Pages = [.. codes.Select((code, index) => Datafile.Page($"{index}", "polling", code))],
            Campaigns = [Datafile.Campaign([Datafile.Text("New")], pageId: "0")],
        });
        await visit.OpenAsync();
        const string active = "Object.keys(optimizely.get('state').getPageStates({ isActive: true })).length";
        Assert.Equal(0, await visit.EvalAsync<int>($"() => {active}"));

        await visit.EvalAsync("() => { window.ready = true; window.holder = { ready: true }; }");

        await visit.WaitForAsync($"() => {active} === {codes.Length}");
        Assert.Equal("New", await visit.TextAsync());
    }

    [Fact]
    public async Task Callback_CallsActivateTwice_AppliesOnce()
    {
        const string code = """
            // function callback(activate) is documented
            function callbackFn(activate, options) {
              window.wasActive = options.isActive;
              window.activatePage = activate;
            }
            """;
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Pages = [Datafile.Page(activation: "callback", code: code)],
            Campaigns = [Datafile.Campaign([Datafile.Code("window.runs = (window.runs || 0) + 1;")])],
        });
        await visit.OpenAsync();
        Assert.False(await visit.IsActiveAsync());

        await visit.EvalAsync("() => { window.activatePage(); window.activatePage(); }");

        Assert.True(await visit.IsActiveAsync());
        Assert.Equal(1, await visit.EvalAsync<int>("() => window.runs"));
        await visit.Scenario.WaitForEventsAsync("view_activated");
        await visit.SettleAsync();
        Assert.Single(visit.Scenario.Events("view_activated"));

        await visit.EvalAsync("() => window.activatePage({ isActive: false })");
        Assert.False(await visit.IsActiveAsync());
    }

    [Fact]
    public async Task DomChanged_ElementComesAndGoes_FollowsIt()
    {
        object conditions = new object[] { "and", new { type = "element_present", value = ".offer" } };
        await using var visit = await browser.VisitAsync(With(Datafile.Page(activation: "dom_changed", conditions: conditions)));
        await visit.OpenAsync();
        Assert.False(await visit.IsActiveAsync());

        await visit.EvalAsync("() => document.body.insertAdjacentHTML('beforeend', '<p class=offer>Now</p>')");
        Assert.True(await visit.IsActiveAsync());

        await visit.EvalAsync("() => document.querySelector('.offer').remove()");
        Assert.False(await visit.IsActiveAsync());
    }

    [Fact]
    public async Task UrlChanged_HistoryMoves_FollowsTheAddress()
    {
        await using var visit = await browser.VisitAsync(
            With(Datafile.Page(activation: "url_changed", conditions: Datafile.Url("substring", "/shop"))));
        await visit.OpenAsync();
        Assert.False(await visit.IsActiveAsync());

        await visit.EvalAsync("() => history.pushState(null, '', '/shop/1')");
        Assert.True(await visit.IsActiveAsync());
        Assert.Equal("New", await visit.TextAsync());

        await visit.EvalAsync("() => history.replaceState(null, '', '/shop/2')");
        Assert.Equal(2, (await visit.Scenario.WaitForEventsAsync("view_activated", 2)).Count);

        await visit.EvalAsync("() => history.pushState(null, '', '/cart')");
        Assert.False(await visit.IsActiveAsync());
    }

    [Fact]
    public async Task Activate_PushedAgain_BeginsANewActivation()
    {
        await using var visit = await browser.VisitAsync(
            With(Datafile.Page(conditions: Datafile.Url("substring", "/shop"))));
        await visit.OpenAsync("/shop");
        var first = await visit.EvalAsync<string>("() => optimizely.get('state').getActivationId()");
        await visit.EvalAsync("""
            () => {
              window.heard = [];
              optimizely.push({ type: 'addListener', filter: { type: 'lifecycle' }, handler: (event) => window.heard.push(event.name) });
              optimizely.push({ type: 'activate' });
              history.pushState(null, '', '/cart');
              optimizely.push({ type: 'activate' });
            }
            """);

        Assert.NotEqual(first, await visit.EvalAsync<string>("() => optimizely.get('state').getActivationId()"));
        Assert.Equal(
            ["pageActivated", "campaignDecided", "activated", "pageDeactivated", "activated"],
            await visit.EvalAsync<string[]>("() => window.heard"));
        Assert.False(await visit.IsActiveAsync());
    }

    [Fact]
    public async Task UnknownType_OnOnePage_LeavesTheOthersWorking()
    {
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Pages = [Datafile.Page("2", "someday"), Datafile.Page("3", "callback", "function callbackFn( {"), Datafile.Page()],
            Campaigns = [Datafile.Campaign([Datafile.Text("New")])],
        });
        await visit.OpenAsync();

        Assert.Equal("New", await visit.TextAsync());
        Assert.Contains(visit.Console, line => line.Contains("someday", StringComparison.Ordinal));
        Assert.Empty(visit.PageErrors);
    }
}
