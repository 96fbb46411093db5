namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class ForceTests(BrowserFixture browser)
{
    private const string Token = "c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeeabcd";
    private const string ShareLink = $"/?optimizely_token={Token}&optimizely_x=71&optimizely_x_audiences=&optimizely_preview_layer_ids=5&optimizely_snippet=s3-21014920001";

    // The alternative goes to nobody by itself.
    private static Datafile Project(string status, bool allowed) => new()
    {
        Settings = new { enableForceVariation = allowed },
        Audiences = [new { id = "3", name = "Nobody", conditions = new object[] { "or", new { type = "cookies", name = "none" } } }],
        Campaigns =
        [
            Datafile.Campaign([Datafile.Text("New")], 10000, 0, status, audience: new object[] { "or", new { audience_id = 3 } }),
        ],
    };

    [Theory]
    // a running experiment
    [InlineData("running", true, "/?optimizely_x=71", "New", false)]
    [InlineData("running", true, "/?optimizely_x=1,71", "New", false)]
    [InlineData("running", true, "/?optimizely_x6=1", "New", false)]
    [InlineData("running", false, "/?optimizely_x=71", "Original", true)]
    [InlineData("running", true, "/?optimizely_x=71&optimizely_force_tracking=true", "New", true)]
    // one that does not run
    [InlineData("running", false, ShareLink, "New", false)]
    [InlineData("not_started", false, ShareLink, "New", false)]
    [InlineData("paused", false, ShareLink, "New", false)]
    [InlineData("paused", false, ShareLink + "&optimizely_force_tracking=true", "New", true)]
    [InlineData("not_started", false, "/?optimizely_token=abc&optimizely_x=71&optimizely_preview_layer_ids=5", "Original", true)]
    [InlineData("not_started", true, "/?optimizely_x=71", "Original", false)]
    [InlineData("not_started", true, "/?optimizely_token=PUBLIC&optimizely_x=71", "New", false)]
    [InlineData("not_started", false, "/?optimizely_token=PUBLIC&optimizely_x=71", "Original", true)]
    public async Task Open_WithForceParameters_ShowsAndCounts(string status, bool allowed, string path, string expected, bool counted)
    {
        await using var visit = await browser.VisitAsync(Project(status, allowed));
        await visit.OpenAsync(path);
        await visit.SettleAsync();

        Assert.Equal(expected, await visit.TextAsync());
        Assert.Equal(counted, visit.Scenario.Events("view_activated").Count == 1);
        Assert.Equal(counted && expected == "New", visit.Scenario.Events("campaign_activated").Count == 1);

        // Nothing of it is remembered.
        await visit.OpenAsync();
        Assert.Equal("Original", await visit.TextAsync());
    }

    [Fact]
    public async Task Preview_OtherCampaigns_DoNotRun()
    {
        var link = ShareLink.Replace("preview_layer_ids=5", "preview_layer_ids=99", StringComparison.Ordinal);
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Text("New")));
        await visit.OpenAsync(link);

        Assert.Equal("Original", await visit.TextAsync());
    }
}
