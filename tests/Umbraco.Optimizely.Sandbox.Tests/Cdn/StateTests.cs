using System.Text.Json;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class StateTests(BrowserFixture browser)
{
    private static readonly Datafile Project = new()
    {
        Pages = [Datafile.Page(conditions: Datafile.Url("substring", "/")), Datafile.Page("2", "manual")],
        Campaigns = [Datafile.Campaign([Datafile.Text("New")])],
        Events = [new { id = "2", apiName = "signup", name = "Signup", eventType = "custom" }],
    };

    private async Task<Visit> OpenAsync(string before = "") => await OpenAsync(Project, before);

    private async Task<Visit> OpenAsync(Datafile datafile, string before)
    {
        var visit = await browser.VisitAsync(datafile);
        visit.Scenario.Before = before;
        return await visit.OpenAsync();
    }

    private static async Task AssertJsonAsync(Visit visit, string expression, string expected)
    {
        var actual = await visit.EvalAsync<string>($"() => JSON.stringify(optimizely.get('state').{expression})");
        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement),
            $"{expression} gives {actual}");
    }

    [Fact]
    public async Task State_OfARunningTest_HasTheDocumentedKeys()
    {
        await using var visit = await OpenAsync();

        await AssertJsonAsync(visit, "getActiveExperimentIds()", """["6"]""");
        await AssertJsonAsync(visit, "getVariationMap()", """{"6":{"id":"71","name":"Headline B","index":1}}""");
        await AssertJsonAsync(visit, "getCampaignStates({ isActive: true })", """
            {"5":{"id":"5","campaignName":"Headline test",
              "experiment":{"id":"6","name":"Headline test","campaignName":"Headline test"},
              "allExperiments":[{"id":"6","name":"Headline test"}],"variation":{"id":"71","name":"Headline B"},"reason":null,
              "isActive":true,"visitorRedirected":false,"isInCampaignHoldback":false,"audiences":[]}}
            """);
        await AssertJsonAsync(visit, "getExperimentStates((item) => item.isActive)", """
            {"6":{"id":"6","experimentName":"Headline test","audiences":[],"variation":{"id":"71","name":"Headline B"},"reason":null,
              "visitorRedirected":false,"isActive":true,"isInExperimentHoldback":false}}
            """);
        await AssertJsonAsync(visit, "getPageStates({ isActive: true })", """
            {"1":{"id":"1","name":"Page 1","apiName":"page_1","category":"other",
              "staticConditions":["and",["or",{"match":"substring","type":"url","value":"/"}]],"tags":[],"isActive":true,"metadata":{}}}
            """);
        await AssertJsonAsync(visit, "getCampaignStateLists({ isActive: false })", "{}");
        await AssertJsonAsync(visit, "getRedirectInfo()", "null");
        await AssertJsonAsync(visit, "getDecisionObject({ campaignId: '5' })",
            """{"experiment":"Headline test(6)","variation":"Headline B(71)"}""");
        await AssertJsonAsync(visit, "getDecisionObject({ campaignId: '5', maxLength: 8, shouldCleanString: true })",
            """{"experiment":"Headl(6)","variation":"Head(71)"}""");
        await AssertJsonAsync(visit, "getDecisionString({ campaignId: '5' })", "\"Headline test(6):Headline B(71)\"");
        await AssertJsonAsync(visit, "getDecisionString({ campaignId: 'none' })", "null");
        await AssertJsonAsync(visit, "isGlobalHoldback()", "false");
        Assert.True(await visit.EvalAsync<bool>(
            "() => { try { optimizely.get('state').getDecisionString(); return false; } catch (error) { return true; } }"));
    }

    [Fact]
    public async Task Get_TheOtherNames_Answer()
    {
        await using var visit = await OpenAsync();

        var data = await visit.EvalAsync<JsonElement>("() => optimizely.get('data')");
        Assert.Equal("21014920001", data.GetProperty("projectId").GetString());
        Assert.Equal("12", data.GetProperty("revision").GetString());
        Assert.Equal("Headline test", data.GetProperty("experiments").GetProperty("6").GetProperty("name").GetString());
        Assert.Equal("Headline B", data.GetProperty("variations").GetProperty("71").GetProperty("name").GetString());
        Assert.Equal("signup", data.GetProperty("events").GetProperty("2").GetProperty("apiName").GetString());
        Assert.Equal("page_2", data.GetProperty("pages").GetProperty("2").GetProperty("apiName").GetString());

        var visitor = await visit.EvalAsync<JsonElement>("() => optimizely.get('visitor')");
        Assert.Equal("gc", visitor.GetProperty("browser").GetString());
        Assert.Equal("desktop", visitor.GetProperty("device").GetString());
        Assert.True(visitor.GetProperty("first_session").GetBoolean());

        Assert.True(await visit.EvalAsync<bool>(
            "() => optimizely.get('jquery') === undefined && optimizely.get('weather') === undefined && optimizely.initialized"));
        Assert.Contains(visit.Console, line => line.Contains("weather", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_Masked_AreNull()
    {
        await using var visit = await OpenAsync(Project with { Settings = new { excludeNames = true } }, "");

        await AssertJsonAsync(visit, "getVariationMap()", """{"6":{"id":"71","name":null,"index":1}}""");
        await AssertJsonAsync(visit, "getCampaignStates()['5'].campaignName", "null");
    }

    [Fact]
    public async Task Listeners_OfALoad_HearEverythingInOrder()
    {
        await using var visit = await OpenAsync("""
            window.heard = [];
            window.optimizely = ['lifecycle', 'analytics', 'action'].map(function (type) {
              return { type: 'addListener', filter: { type: type }, handler: function (event) { window.heard.push(event); } };
            });
            window.optimizely.push({ type: 'addListener', filter: { type: 'lifecycle', name: 'activated' }, handler: function () { throw new Error('handler'); } });
            """);

        Assert.Equal(
            [
                "lifecycle initialized", "lifecycle originsSynced", "lifecycle pageActivated", "lifecycle campaignDecided",
                "analytics trackEvent", "action applied", "analytics trackEvent", "lifecycle activated",
            ],
            await visit.EvalAsync<string[]>("() => window.heard.map((event) => event.type + ' ' + event.name)"));
        var decided = await visit.EvalAsync<JsonElement>("() => window.heard.find((event) => event.name === 'campaignDecided').data");
        Assert.Equal("71", decided.GetProperty("decision").GetProperty("variationId").GetString());
        Assert.Equal("5", decided.GetProperty("campaign").GetProperty("id").GetString());
        Assert.Equal(0, decided.GetProperty("decisionTicket").GetProperty("audienceIds").GetArrayLength());
        Assert.Equal("page_1", await visit.EvalAsync<string>("() => window.heard.find((event) => event.name === 'pageActivated').data.page.apiName"));
        Assert.Equal("campaign_activated,page_1", await visit.EvalAsync<string>(
            "() => window.heard.filter((event) => event.name === 'trackEvent').map((event) => event.data.name).join()"));
        Assert.Empty(visit.PageErrors);
    }

    [Fact]
    public async Task RemoveListener_ByToken_EndsIt()
    {
        await using var visit = await OpenAsync();
        var count = await visit.EvalAsync<int>("""
            () => {
              let count = 0;
              const handler = () => { count += 1; };
              const filter = { type: 'lifecycle', name: 'activated' };
              optimizely.push({ type: 'addListener', filter, handler, token: 'mine' });
              const token = optimizely.get('event_emitter').on({ filter, handler });
              optimizely.push({ type: 'activate' });
              optimizely.push({ type: 'removeListener', token: 'mine' });
              optimizely.push({ type: 'activate' });
              optimizely.get('event_emitter').off(token);
              optimizely.push({ type: 'activate' });
              return count;
            }
            """);

        Assert.Equal(3, count);
    }
}
