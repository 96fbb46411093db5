using System.Net;
using AngleSharp.Html.Parser;
using TestSite.Host;
using TestSite.Host.Content;

namespace Umbraco.Optimizely.Tests.Host;

public sealed class WebsiteTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const string Ferry = "Night ferry";

    private TestSiteHost Site => fixture.Site;

    private SiteDocument Article => Site.Content.All.Single(d => d.Variants["en-US"].Draft.Name == Ferry);

    [Theory]
    [InlineData("/", "en-US", "The night ferry sails again after eleven years")]
    [InlineData("/da/", "da-DK", "Natfærgen sejler igen efter elleve år")]
    public async Task Home_ListsTheHeadlineOfEveryArticle(string path, string culture, string headline)
    {
        using var client = Site.CreateClient();

        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path, Token));

        var headlines = page.QuerySelectorAll(".card h2").Select(h => h.TextContent.Trim()).ToArray();
        Assert.Equal(12, headlines.Distinct().Count());
        Assert.Contains(headline, headlines);
        Assert.Equal(culture, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelectorAll("nav .most-read a"));
    }

    [Theory]
    [InlineData("/articles/night-ferry/", "The night ferry sails again after eleven years")]
    [InlineData("/da/artikler/natfaergen/", "Natfærgen sejler igen efter elleve år")]
    public async Task Article_HasItsHeadlineAsHeading(string path, string headline)
    {
        using var client = Site.CreateClient();

        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path, Token));

        Assert.Equal(headline, page.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task UnknownPath_IsNotFound()
    {
        using var client = Site.CreateClient();

        using var response = await client.GetAsync("/articles/no-such-thing/", Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Publish_ChangesTheWebsiteInThatCultureOnly()
    {
        await using var site = await TestSiteHost.StartAsync(new TestSiteHostOptions(), Token);
        using var client = site.CreateClient();
        var key = Article.Key;

        await site.Content.SetAsync(key, "en-US", "headline", "Ferry & <friends>", Token);
        await site.Content.SetAsync(key, "da-DK", "headline", "Ikke udgivet", Token);
        var saved = await client.GetStringAsync("/articles/night-ferry/", Token);
        await site.Content.PublishAsync(key, ["en-US"], Token);
        var published = await client.GetStringAsync("/articles/night-ferry/", Token);
        var danish = await client.GetStringAsync("/da/artikler/natfaergen/", Token);

        Assert.DoesNotContain("friends", saved, StringComparison.Ordinal);
        Assert.Contains("Ferry &amp; &lt;friends&gt;", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Ikke udgivet", danish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ShowsDraftsToTheBrowserWithTheCookie()
    {
        await using var site = await TestSiteHost.StartAsync(new TestSiteHostOptions(), Token);
        await site.Content.SetAsync(Article.Key, "en-US", "headline", "A draft", Token);
        using var visitor = site.CreateClient();
        using var editor = site.CreateClient();
        editor.DefaultRequestHeaders.Add("Cookie", "UMB_PREVIEW=preview");

        Assert.DoesNotContain("A draft", await visitor.GetStringAsync("/", Token), StringComparison.Ordinal);
        Assert.Contains("A draft", await editor.GetStringAsync("/", Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unpublish")]
    [InlineData("trash")]
    [InlineData("delete")]
    public async Task RemovedArticle_IsGoneFromTheWebsite(string action)
    {
        await using var site = await TestSiteHost.StartAsync(new TestSiteHostOptions(), Token);
        using var client = site.CreateClient();
        var key = Article.Key;

        var outcome = action switch
        {
            "unpublish" => await site.Content.UnpublishAsync(key, null, Token),
            "trash" => await site.Content.TrashAsync(key, Token),
            _ => await site.Content.DeleteAsync(key, Token),
        };
        using var article = await client.GetAsync("/articles/night-ferry/", Token);

        Assert.True(outcome.Done);
        Assert.Equal(HttpStatusCode.NotFound, article.StatusCode);
        Assert.DoesNotContain("night ferry", await client.GetStringAsync("/", Token), StringComparison.OrdinalIgnoreCase);
    }
}
