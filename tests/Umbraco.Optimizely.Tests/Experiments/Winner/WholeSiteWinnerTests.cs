using System.Text.Json;
using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Optimizely.Tests.Experiments.Following;

namespace Umbraco.Optimizely.Tests.Experiments.Winner;

/// <summary>Winners through the API, into documents of a site by the CMS's own service.</summary>
public sealed class WholeSiteWinnerTests(FollowingSite site) : IClassFixture<FollowingSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Launch_OneLanguage_LeavesTheOtherAsItWas()
    {
        var (_, article) = await site.ArticleAsync();
        var (_, english) = await site.RunAsync(article);
        var (id, danish) = await site.RunAsync(article, "da-DK");
        var before = site.Content.Find(article.Key)!.Variants["en-US"];

        var (status, test) = await LaunchAsync(id);

        Assert.Equal((200, "archived"), (status, test.GetProperty("status").GetString()));
        var after = site.Content.Find(article.Key)!;
        Assert.Equal(("Alternative", "Alternative"), (Headline(after, "da-DK"), after.Variants["da-DK"].Published!.Properties["headline"]));
        Assert.True(before.Draft.SameAs(after.Variants["en-US"].Draft) && before.Published!.SameAs(after.Variants["en-US"].Published!));
        Assert.Equal(("archived", "running"), (await site.StatusAsync(danish), await site.StatusAsync(english)));
        Assert.Equal(0, (await site.PanelAsync(article)).GetProperty("experiments")[0].GetProperty("warnings").GetArrayLength());
    }

    [Fact]
    public async Task Launch_AsADraft_ShowsVisitorsNothing_AndUndoRestoresIt()
    {
        var (_, article) = await site.ArticleAsync();
        var (id, _) = await site.RunAsync(article);

        Assert.Equal(200, (await LaunchAsync(id, publish: false)).Status);
        var saved = site.Content.Find(article.Key)!;
        var (status, test) = await site.Connected.CallAsync(HttpMethod.Post, $"experiments/{id:D}/winner/undo");

        Assert.Equal(("Alternative", "Headline in en-US"), (Headline(saved, "en-US"), saved.Variants["en-US"].Published!.Properties["headline"]));
        Assert.Equal((200, false), (status, test.GetProperty("winner").GetProperty("canUndo").GetBoolean()));
        Assert.Equal("Headline in en-US", Headline(site.Content.Find(article.Key)!, "en-US"));
        Assert.False(site.Content.Find(article.Key)!.Variants["en-US"].HasPendingChanges);
    }

    [Fact]
    public async Task Undo_Published_RestoresWhatVisitorsSaw()
    {
        var (_, article) = await site.ArticleAsync();
        var (id, _) = await site.RunAsync(article);
        await LaunchAsync(id);

        await site.Connected.CallAsync(HttpMethod.Post, $"experiments/{id:D}/winner/undo");

        Assert.Equal("Headline in en-US", site.Content.Find(article.Key)!.Variants["en-US"].Published!.Properties["headline"]);
    }

    [Fact]
    public async Task Launch_OtherSavedChanges_AreNotPublishedAlong()
    {
        var (_, article) = await site.ArticleAsync();
        var (id, experiment) = await site.RunAsync(article);
        var draft = article.Variants["en-US"].Draft;
        await site.Content.SaveAsync(
            article.Key, new Dictionary<string, SiteValues> { ["en-US"] = draft with { Name = "A name in preparation" } }, Cancel);

        var (status, problem) = await LaunchAsync(id);

        Assert.Equal((409, "otherChanges"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal("running", await site.StatusAsync(experiment));
        Assert.Equal(200, (await LaunchAsync(id, publish: false)).Status);
        var after = site.Content.Find(article.Key)!.Variants["en-US"];
        Assert.Equal(("A name in preparation", "Alternative"), (after.Draft.Name, after.Draft.Properties["headline"]));
        Assert.Equal(draft.Name, after.Published!.Name);
    }

    [Fact]
    public async Task Launch_SomebodysNewerHeadline_IsNotOverwritten()
    {
        var (_, article) = await site.ArticleAsync();
        var (id, _) = await site.RunAsync(article);
        await site.Content.SetAsync(article.Key, "en-US", "headline", "Somebody's next headline", Cancel);

        var (status, problem) = await LaunchAsync(id);

        Assert.Equal((409, "newerWork"), (status, problem.GetProperty("code").GetString()));
        Assert.Contains("“Somebody's next headline”", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("Somebody's next headline", Headline(site.Content.Find(article.Key)!, "en-US"));
    }

    [Theory]
    [InlineData("winner")]
    [InlineData("winner/undo")]
    public async Task WhoMayNotPublish_MayNotDoEither(string action)
    {
        var (_, article) = await site.ArticleAsync();
        var (id, experiment) = await site.RunAsync(article);
        using var reader = await site.Connected.Site.SignInAsync(DemoUsers.Reader, Cancel);

        var (status, problem) = await site.Connected.CallAsync(
            HttpMethod.Post, $"experiments/{id:D}/{action}", action == "winner" ? new { headline = "Alternative", publish = true } : null, reader);

        Assert.Equal((403, "noPermission"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal("running", await site.StatusAsync(experiment));
    }

    private static string? Headline(SiteDocument document, string culture) => document.Variants[culture].Draft.Properties["headline"];

    private Task<(int Status, JsonElement Body)> LaunchAsync(Guid id, bool publish = true) => site.Connected.CallAsync(
        HttpMethod.Post, $"experiments/{id:D}/winner", new { version = 1, status = "running", headline = "Alternative", publish });
}
