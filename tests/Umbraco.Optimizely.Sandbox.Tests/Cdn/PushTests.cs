namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class PushTests(BrowserFixture browser)
{
    [Fact]
    public async Task QueueBeforeLoad_OfBothForms_IsTakenOver()
    {
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Pages = [Datafile.Page(activation: "manual")],
            Campaigns = [Datafile.Campaign([Datafile.Text("New")])],
            Events = [new { id = "2", apiName = "signup", name = "Signup", eventType = "custom" }],
        });
        visit.Scenario.Before = """
            window.optimizely = window.optimizely || [];
            window.optimizely.push({ type: 'event', eventName: 'signup' });
            window.optimizely.push({ type: 'page', pageName: 'page_1' });
            window.optimizely.push({ type: 'tags', tags: { channel: 'web' } });
            window.optimizely.push(['trackEvent', 'signup']);
            window.optimizely.push({ type: 'clientMetadata', clientName: 'mine', clientVersion: '9' });
            """;
        await visit.OpenAsync();
        var events = await visit.Scenario.WaitForEventsAsync("custom", 2);

        Assert.Equal("New", await visit.TextAsync());
        Assert.All(events, sent => Assert.Equal("web", sent.Event.GetProperty("tags").GetProperty("channel").GetString()));
        Assert.Equal("mine", events[0].Batch.GetProperty("client_name").GetString());
    }

    [Fact]
    public async Task Push_EveryKnownCall_IsAccepted()
    {
        await using var visit = await browser.VisitAsync(new Datafile());
        await visit.OpenAsync();

        var refused = await visit.EvalAsync<string[]>("""
            () => [
              { type: 'activate' }, { type: 'addListener', handler() {} }, { type: 'bucketVisitor' }, { type: 'clientMetadata' },
              { type: 'cookieDomain', cookieDomain: '.x.test' }, { type: 'cookieExpiration', cookieExpirationDays: 1 }, { type: 'dataFromSource' },
              { type: 'disableCrossOrigin' }, { type: 'event' }, { type: 'extendCookieLifetime' }, { type: 'holdEvents' },
              { type: 'integration' }, { type: 'integrationSettings' }, { type: 'load' }, { type: 'log', level: 'WARN' }, { type: 'page' },
              { type: 'removeListener' }, { type: 'rum' }, { type: 'sendEvents' }, { type: 'tags' }, { type: 'user' },
              { type: 'waitForOriginSync', canonicalOrigins: [] }, { type: 'optOut', isOptOut: false },
              ['activateGeoDelayedExperiments'], 'activateSiteCatalyst', ['bucketVisitor', 1, 2], ['bucketUser', 1, 2], ['optOut', false],
              ['setCookieDomain', 'x'], ['setCookieExpiration', 100], ['setDimensionValue', 1, 'x'], ['setUserId', 'me'], ['setGA4UserId', 'x'],
              ['storeThirdPartyData', 'crm', {}], ['trackEvent', 'x', 5], ['log', false], ['disable', 'tracking'],
            ].filter((item) => optimizely.push(item) !== true).map((item) => JSON.stringify(item))
            """);

        Assert.Empty(refused);
        Assert.Empty(visit.PageErrors);
        Assert.Equal("me", await visit.EvalAsync<string>("() => optimizely.get('visitor_id').randomId"));
    }

    [Fact]
    public async Task Push_WhatIsNotKnown_WarnsAndNeverThrows()
    {
        await using var visit = await browser.VisitAsync(new Datafile());
        await visit.OpenAsync();

        var results = await visit.EvalAsync<bool[]>("""
            () => [{ type: 'nonsense' }, ['addToAudience', 1], 'toString', ['constructor'], { type: '__proto__' }, {}, [], null, undefined, 7, () => 1]
              .map((item) => optimizely.push(item))
            """);

        Assert.DoesNotContain(true, results);
        Assert.Equal(results.Length, visit.Console.Count(line => line.Contains("Unknown call", StringComparison.Ordinal)));
        Assert.Empty(visit.PageErrors);
    }

    [Fact]
    public async Task CookieExpirationAndDomain_Pushed_ShapeTheVisitorCookie()
    {
        await using var visit = await browser.VisitAsync(new Datafile());
        visit.Scenario.Before = "window.optimizely = [{ type: 'cookieExpiration', cookieExpirationDays: 100 }];";
        await visit.OpenAsync($"http://www.{visit.Scenario.Host}/");

        var cookie = Assert.Single(await visit.CookiesAsync(), item => item.Name == "optimizelyEndUserId");
        Assert.Equal("." + visit.Scenario.Host, cookie.Domain);
        var days = (cookie.Expires - TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()) / 86400;
        Assert.InRange(days, 99.9, 100.1);

        // The same visitor on another subdomain.
        var id = cookie.Value;
        await visit.OpenAsync($"http://shop.{visit.Scenario.Host}/");
        Assert.Equal(id, await visit.EvalAsync<string>("() => optimizely.get('visitor_id').randomId"));
    }

    [Theory]
    [InlineData("/?optimizely_log=debug", true)]
    [InlineData("/?optimizely_log=off", false)]
    [InlineData("/", false)]
    public async Task Log_ByTheAddress_WritesToTheConsole(string path, bool expected)
    {
        await using var visit = await browser.VisitAsync(new Datafile());
        await visit.OpenAsync(path);

        Assert.Equal(expected, visit.Console.Any(line => line.Contains("[optimizely]", StringComparison.Ordinal)));
    }
}
