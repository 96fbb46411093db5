namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class EventTests(BrowserFixture browser)
{
    private static readonly Datafile Project = new()
    {
        Pages = [Datafile.Page(), Datafile.Page("2", "manual")],
        Campaigns = [Datafile.Campaign([Datafile.Text("New")])],
        Attributes = [new { id = "4", apiName = "plan" }],
        Events =
        [
            new { id = "2", apiName = "signup", name = "Signup", eventType = "custom" },
            new { id = "3", apiName = "headline_click", name = "Click", eventType = "click", pageId = "1", selector = "h1 , .link" },
            new { id = "8", apiName = "other_click", name = "Click", eventType = "click", pageId = "2", selector = "h1" },
            new { id = "9", apiName = "broken_click", name = "Click", eventType = "click", pageId = "1", selector = ":::" },
        ],
    };

    private async Task<Visit> OpenAsync(string before = "")
    {
        var visit = await browser.VisitAsync(Project);
        visit.Scenario.Before = before;
        return await visit.OpenAsync();
    }

    [Fact]
    public async Task PageActivates_DecisionAndPageview_LeaveInOneBatchOfTheEventApi()
    {
        await using var visit = await OpenAsync("window.optimizely = [{ type: 'user', attributes: { plan: 'pro' } }];");

        var decision = Assert.Single(await visit.Scenario.WaitForEventsAsync("campaign_activated"));
        var pageview = Assert.Single(visit.Scenario.Events("view_activated"));

        Assert.Single(visit.Scenario.Batches);
        Assert.Equal("5", decision.Text("entity_id"));
        Assert.Equal(["71"], decision.DecidedVariations);
        Assert.Equal("5", decision.Snapshot.GetProperty("decisions")[0].GetProperty("campaign_id").GetString());
        Assert.Equal("6", decision.Snapshot.GetProperty("decisions")[0].GetProperty("experiment_id").GetString());
        Assert.Equal("1 page_1", pageview.Text("entity_id") + " " + pageview.Text("key"));
        Assert.True(decision.Event.GetProperty("timestamp").GetInt64() <= pageview.Event.GetProperty("timestamp").GetInt64());
        Assert.True(Guid.TryParse(decision.Text("uuid"), out _));
        Assert.NotEqual(decision.Text("uuid"), pageview.Text("uuid"));

        var batch = decision.Batch;
        Assert.Equal("21014920000", batch.GetProperty("account_id").GetString());
        Assert.Equal("21014920001", batch.GetProperty("project_id").GetString());
        Assert.True(batch.GetProperty("anonymize_ip").GetBoolean());
        Assert.True(batch.GetProperty("enrich_decisions").GetBoolean());
        Assert.Equal("sandbox", batch.GetProperty("client_name").GetString());
        Assert.Equal(
            await visit.EvalAsync<string>("() => optimizely.get('visitor_id').randomId"),
            decision.Visitor.GetProperty("visitor_id").GetString());
        var attribute = decision.Visitor.GetProperty("attributes")[0];
        Assert.Equal("custom 4 plan pro", string.Join(' ', new[] { "type", "entity_id", "key", "value" }.Select(name => attribute.GetProperty(name).GetString())));
    }

    [Fact]
    public async Task CustomEvent_WithRevenueAndTags_CarriesThem()
    {
        await using var visit = await OpenAsync();

        await visit.PushAsync("""
            { type: 'event', eventName: 'signup', tags: { revenue: '2342.4', value: 1.5, quantity: 2, channel: 'phone' }, properties: { a: 1 } }
            """);
        await visit.PushAsync("['trackEvent', 'signup', { revenue: 100 }]");
        await visit.PushAsync("{ type: 'event', eventName: 'unknown' }");
        await visit.PushAsync("{ type: 'event', eventName: 'signup', tags: { revenue: 'a lot' } }");
        var events = await visit.Scenario.WaitForEventsAsync("custom", 3);

        Assert.Equal(3, events.Count);
        Assert.Equal("2 signup", events[0].Text("entity_id") + " " + events[0].Text("key"));
        Assert.Equal(2342, events[0].Event.GetProperty("revenue").GetInt32());
        Assert.Equal(1.5, events[0].Event.GetProperty("value").GetDouble());
        Assert.Equal(2, events[0].Event.GetProperty("quantity").GetInt32());
        Assert.Equal("phone", events[0].Event.GetProperty("tags").GetProperty("channel").GetString());
        Assert.Equal("1", events[0].Event.GetProperty("properties").GetProperty("a").GetString());
        Assert.Equal(["71"], events[0].DecidedVariations);
        Assert.Equal(100, events[1].Event.GetProperty("revenue").GetInt32());
        Assert.False(events[2].Event.TryGetProperty("revenue", out _));
        Assert.Contains(visit.Console, line => line.Contains("unknown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Click_OnAnElementOfAnActivePage_Counts()
    {
        await using var visit = await OpenAsync();
        await visit.EvalAsync("""
            () => {
              document.body.insertAdjacentHTML('beforeend', '<a class="link" href="/next"><b>Inside</b></a>');
              document.body.addEventListener('click', (event) => event.stopPropagation(), true);
            }
            """);

        await visit.Page.ClickAsync("h1");
        await visit.Page.ClickAsync("p");
        await visit.Page.ClickAsync("b");
        await visit.ArriveAsync("/next");
        var clicks = await visit.Scenario.WaitForEventsAsync("click", 2);

        Assert.Equal(["3", "3"], clicks.Select(click => click.Text("entity_id")));
        Assert.Equal("headline_click", clicks[0].Text("key"));
        Assert.Equal(["71"], clicks[1].DecidedVariations);
        Assert.Empty(visit.PageErrors);
    }

    [Fact]
    public async Task LeavingThePage_EventOfTheLastMoment_StillLeaves()
    {
        await using var visit = await OpenAsync();
        await visit.Scenario.WaitForEventsAsync("view_activated");
        await visit.EvalAsync("""
            () => { addEventListener('pagehide', () => optimizely.push({ type: 'event', eventName: 'signup' }), true); location.href = '/next'; }
            """);

        Assert.Single(await visit.Scenario.WaitForEventsAsync("custom"));
        // The next test may get this tab: it is to have arrived.
        await visit.ArriveAsync("/next");
    }

    [Fact]
    public async Task ServiceFails_EventsOfThePage_AreSentWithTheNextOne()
    {
        var visit = await browser.VisitAsync(Project);
        await using var _ = visit;
        visit.Scenario.EventStatus = 503;
        await visit.OpenAsync();
        await visit.WaitForAsync("() => Object.keys(localStorage).some((key) => key.endsWith('unsent_events'))");
        visit.Scenario.EventStatus = 204;

        await visit.OpenAsync();
        var decisions = await visit.Scenario.WaitForEventsAsync("campaign_activated", 2);

        Assert.Equal(2, decisions.Select(decision => decision.Text("uuid")).Distinct().Count());
        await visit.OpenAsync();
        await visit.Scenario.WaitForEventsAsync("campaign_activated", 3);
        Assert.Equal(3, visit.Scenario.Events("campaign_activated").Count);
    }
}
