using System.Text.Json;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class BucketingTests(BrowserFixture browser)
{
    private static Datafile Split(int original, int alternative, int holdback = 0) =>
        new() { Campaigns = [Datafile.Campaign([Datafile.Text("New")], original, alternative, holdback: holdback)] };

    [Fact]
    public async Task Hash_KnownTexts_GivesThePublishedValues()
    {
        (string Text, uint Seed, uint Expected)[] known =
        [
            ("", 0, 0), ("", 1, 0x514E28B7), ("aaaa", 0x9747b28c, 0x5A97808A),
            ("Hello, world!", 0x9747b28c, 0x24884CBA), ("ππππππππ", 0x9747b28c, 0xD58063C1),
        ];
        await using var visit = await browser.VisitAsync(new Datafile());
        await visit.OpenAsync();
        var hash = await File.ReadAllTextAsync(
            Scenario.ClientFiles().Single(file => file.EndsWith("15-hash.js", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        var body = JsonSerializer.Serialize(hash + "\nreturn murmurHash3(text, seed);");

        foreach (var (text, seed, expected) in known)
        {
            Assert.Equal(expected, await visit.EvalAsync<double>(
                $"() => new Function('text', 'seed', {body})({JsonSerializer.Serialize(text)}, {seed})"));
        }
    }

    [Fact]
    public async Task Bucket_ThousandsOfVisitors_FollowsTheWeights()
    {
        var datafile = Split(2500, 7500);
        await using var visit = await browser.VisitAsync(datafile);
        await visit.OpenAsync();

        var alternatives = await visit.Page.EvaluateAsync<int>(
            """
            (script) => {
              const run = new Function(script);
              let count = 0;
              for (let visitor = 0; visitor < 1000; visitor += 1) {
                localStorage.clear();
                window.optimizely = [{ type: 'user', visitorId: 'visitor-' + visitor }, { type: 'disable', scope: 'tracking' }];
                run();
                count += window.optimizely.get('state').getVariationMap()['6'].id === '71' ? 1 : 0;
              }
              return count;
            }
            """,
            visit.Scenario.Script);

        // 750 expected with a standard deviation of 13.7; the visitors are fixed, so this never flickers.
        Assert.InRange(alternatives, 700, 800);
    }

    [Fact]
    public async Task Bucket_WeightChangedLater_KeepsTheVariation()
    {
        await using var visit = await browser.VisitAsync(Split(10000, 0));
        await visit.OpenAsync();
        visit.Scenario.Datafile = Split(0, 10000);

        await visit.OpenAsync();

        Assert.Equal("70", await visit.VariationAsync());
        Assert.Equal("Original", await visit.TextAsync());
    }

    [Fact]
    public async Task Bucket_StorageLostButCookieKept_GivesTheSameVariation()
    {
        await using var visit = await browser.VisitAsync(Split(5000, 5000));
        await visit.OpenAsync();
        var first = await visit.VariationAsync();
        for (var visitNumber = 0; visitNumber < 3; visitNumber++)
        {
            await visit.EvalAsync("() => localStorage.clear()");
            await visit.OpenAsync();

            Assert.Equal(first, await visit.VariationAsync());
        }
    }

    [Fact]
    public async Task Bucket_WeightsBelowTheWhole_LeavesVisitorsOut()
    {
        await using var visit = await browser.VisitAsync(Split(0, 0));
        await visit.OpenAsync();

        Assert.Equal("Original", await visit.TextAsync());
        Assert.Equal("{}", await visit.EvalAsync<string>("() => JSON.stringify(window.optimizely.get('state').getVariationMap())"));
    }

    [Fact]
    public async Task Holdback_Everyone_SeesTheOriginalAndIsNotCounted()
    {
        await using var visit = await browser.VisitAsync(Split(0, 10000, holdback: 10000));
        await visit.OpenAsync();
        await visit.Scenario.WaitForEventsAsync("view_activated");

        Assert.Equal("Original", await visit.TextAsync());
        Assert.True(await visit.EvalAsync<bool>(
            "() => window.optimizely.get('state').getExperimentStates()['6'].isInExperimentHoldback"));
        Assert.Empty(visit.Scenario.Events("campaign_activated"));
        Assert.Empty(visit.Scenario.Events("view_activated")[0].DecidedVariations);
    }

    [Theory]
    [InlineData("{ type: 'bucketVisitor', experimentId: '6', variationId: '71' }")]
    [InlineData("{ type: 'bucketVisitor', experimentId: 6, variationIndex: 1 }")]
    [InlineData("['bucketVisitor', 6, 1]")]
    public async Task BucketVisitor_BeforeTheSnippet_PutsTheVisitorThereForGood(string call)
    {
        await using var visit = await browser.VisitAsync(Split(10000, 0));
        visit.Scenario.Before = $"window.optimizely = [{call}];";
        await visit.OpenAsync();
        visit.Scenario.Before = "";
        await visit.OpenAsync();

        Assert.Equal("New", await visit.TextAsync());
    }

    [Fact]
    public async Task VisitorCookie_FirstVisit_HasTheDocumentedFormAndStays()
    {
        await using var visit = await browser.VisitAsync(Split(5000, 5000));
        await visit.OpenAsync();
        var first = Assert.Single(await visit.CookiesAsync(), cookie => cookie.Name == "optimizelyEndUserId");
        await visit.OpenAsync();
        var second = Assert.Single(await visit.CookiesAsync(), cookie => cookie.Name == "optimizelyEndUserId");

        Assert.Matches(@"^oeu\d{13}r0\.\d+", first.Value);
        Assert.Equal(first.Value, second.Value);
        Assert.Equal(first.Value, await visit.EvalAsync<string>("() => window.optimizely.get('visitor_id').randomId"));
    }
}
