using System.Text.Json;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class AudienceTests(BrowserFixture browser)
{
    /// <summary>Leaf of a condition, and whether the visitor of this test meets it.</summary>
    private static readonly (string Leaf, bool Expected)[] Leaves =
    [
        ("""{"type":"custom_attribute","name":"plan","value":"pro"}""", true),
        ("""{"type":"custom_attribute","name":"4","value":"pro"}""", true),
        ("""{"type":"custom_attribute","name":"plan","value":"basic"}""", false),
        ("""{"type":"custom_attribute","name":"plan","value":"pr","match_type":"substring"}""", true),
        ("""{"type":"custom_attribute","name":"absent","match_type":"exists"}""", false),
        ("""{"type":"cookies","name":"kind"}""", true),
        ("""{"type":"cookies","name":"kind","value":"reader"}""", true),
        ("""{"type":"cookies","name":"kind","value":"^re","match_type":"regex"}""", true),
        ("""{"type":"cookies","name":"none"}""", false),
        ("""{"type":"query","name":"utm_campaign","value":"spring"}""", true),
        ("""{"type":"query","name":"none"}""", false),
        ("""{"type":"campaign","value":"spr","match_type":"substring"}""", true),
        ("""{"type":"language","value":"da"}""", true),
        ("""{"type":"language","value":"da-dk"}""", true),
        ("""{"type":"language","value":"en"}""", false),
        ("""{"type":"device","value":"desktop"}""", true),
        ("""{"type":"device","value":"iphone"}""", false),
        ("""{"type":"browser_version","value":"gc"}""", true),
        ("""{"type":"browser","value":"ff"}""", false),
        ("""{"type":"platform","value":"linux"}""", true),
        ("""{"type":"referrer","value":"http://search.test/results"}""", true),
        ("""{"type":"referrer","value":"cart","match_type":"substring"}""", false),
        ("""{"type":"source_type","value":"campaign"}""", true),
        ("""{"type":"first_session"}""", true),
        ("""{"type":"location","value":"US-CA"}""", true),
        ("""{"type":"location","value":"US|CA|SANFRANCISCO"}""", true),
        ("""{"type":"location","value":"DK"}""", false),
        ("""{"type":"time_and_day","value":"00:00_24:00_monday,tuesday,wednesday,thursday,friday,saturday,sunday"}""", true),
        ("""{"type":"time_and_day","value":"00:00_00:00_monday"}""", false),
        ("""{"type":"code","value":"window.shopSize > 3"}""", true),
        ("""{"type":"code","value":"window.not.there"}""", false),
        ("""{"type":"list","value":"9"}""", true),
        ("""{"type":"list","name":"articles"}""", false),
        ("""{"type":"list","name":"missing"}""", false),
        ("""{"type":"third_party_dimension","source":"crm","name":"tier","value":"gold"}""", true),
        ("""{"type":"event","name":"signup"}""", false),
        ("""{"type":"horoscope","value":"leo"}""", false),
    ];

    [Fact]
    public async Task Conditions_OfEveryType_AreMetAsTheyShould()
    {
        await using var visit = await browser.VisitAloneAsync(
            new Datafile
            {
                Attributes = [new { id = "4", apiName = "plan" }],
                Lists =
                [
                    new { id = "9", name = "readers", keyField = "kind", listType = "cookies", content = new[] { "writer", "reader" } },
                    new { id = "10", name = "articles", keyField = "article", listType = "query_parameters", content = new[] { "12" } },
                ],
                Audiences = [.. Leaves.Select((item, index) => (object)new
                {
                    id = $"{100 + index}",
                    name = item.Leaf,
                    conditions = new object[] { "and", JsonDocument.Parse(item.Leaf).RootElement },
                })],
                Campaigns = [.. Leaves.Select((_, index) => Campaign(index))],
            },
            "da-DK");
        visit.Scenario.Before = """
            document.cookie = 'kind=reader';
            window.shopSize = 4;
            window.optimizely = [
              { type: 'user', attributes: { plan: 'pro', unheardof: 1 }, location: { country: 'US', region: 'CA', city: 'San Francisco' } },
              { type: 'dataFromSource', source: 'crm', data: { tier: 'gold' } },
            ];
            """;
        await visit.OpenAsync("about:blank");
        await visit.Page.GotoAsync($"{visit.Origin}/?utm_campaign=spring", new() { Referer = "http://search.test/results?q=x" });

        var met = await visit.EvalAsync<string[]>(
            "() => Object.values(optimizely.get('state').getCampaignStates({ isActive: true })).map((campaign) => campaign.audiences[0].name)");

        Assert.Equal(Leaves.Where(item => item.Expected).Select(item => item.Leaf).Order(), met.Order());
        Assert.Empty(visit.PageErrors);
        Assert.Contains(visit.Console, line => line.Contains("horoscope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Audience_MetLater_TakesPartInTheNextActivation()
    {
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Attributes = [new { id = "4", apiName = "plan" }],
            Audiences = [new { id = "3", name = "Pro", conditions = new object[] { "or", new { type = "custom_attribute", name = "plan", value = "pro" } } }],
            Campaigns = [Datafile.Campaign([Datafile.Text("New")], audience: new object[] { "or", new { audience_id = 3 } })],
        });
        await visit.OpenAsync();
        Assert.Equal("Original", await visit.TextAsync());

        await visit.PushAsync("{ type: 'user', attributes: { plan: 'pro' } }");
        await visit.PushAsync("{ type: 'activate' }");
        Assert.Equal("New", await visit.TextAsync());

        // Attributes are remembered.
        await visit.OpenAsync();
        Assert.Equal("New", await visit.TextAsync());
        Assert.Equal("pro", await visit.EvalAsync<string>("() => optimizely.get('visitor').custom['4'].value"));
    }

    private static object Campaign(int index) => new
    {
        id = $"{200 + index}",
        name = "n",
        pageIds = new[] { "1" },
        audienceConditions = new object[] { "or", new { audience_id = 100 + index } },
        experiments = new[]
        {
            new
            {
                id = $"{300 + index}",
                name = "n",
                status = "running",
                variations = new[] { Datafile.Variation($"{400 + index}", "A", 10000, "1", []) },
            },
        },
    };
}
