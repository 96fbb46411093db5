using TestSite.Host.Content;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>From what an editor does, by the CMS's notifications and the worker, to what Optimizely has and the panel says.</summary>
public sealed class WholeSiteFollowingTests(FollowingSite site) : IClassFixture<FollowingSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> WaysToHide => ["language", "all", "trash", "parent unpublished", "parent trashed", "headline emptied"];

    [Theory]
    [MemberData(nameof(WaysToHide))]
    public async Task Hidden_TheTestIsPaused_AndOfferedAgainOnceItIsSeen(string way)
    {
        var (folder, article) = await site.ArticleAsync();
        var (_, experiment) = await site.RunAsync(article);

        await HideAsync(way, folder, article);
        await FollowingSite.UntilAsync(async () => await site.StatusAsync(experiment) == "paused");

        await ShowAsync(way, folder, article);
        var warning = await site.WarningAsync(article, "canResume");
        Assert.Equal("resume", warning.GetProperty("actions")[0].GetString());
        Assert.Equal("paused", await site.StatusAsync(experiment));
    }

    [Fact]
    public async Task AnotherLanguage_Hidden_ChangesNothing()
    {
        var (_, article) = await site.ArticleAsync();
        var (_, english) = await site.RunAsync(article);
        var (_, danish) = await site.RunAsync(article, "da-DK");

        await site.Content.UnpublishAsync(article.Key, ["da-DK"], Cancel);
        await FollowingSite.UntilAsync(async () => await site.StatusAsync(danish) == "paused");

        Assert.Equal("running", await site.StatusAsync(english));
        Assert.Equal(0, (await site.PanelAsync(article)).GetProperty("experiments")[0].GetProperty("warnings").GetArrayLength());
    }

    [Theory]
    [InlineData("rename")]
    [InlineData("rename parent")]
    [InlineData("move")]
    [InlineData("move parent")]
    public async Task AnotherAddress_IsCountedBesideTheOldOne(string way)
    {
        var (folder, article) = await site.ArticleAsync();
        var (id, experiment) = await site.RunAsync(article);
        var old = await UrlAsync(article);

        await MoveAsync(way, folder, article);
        await site.WarningAsync(article, "addressFollowed");

        var now = await UrlAsync(article);
        Assert.NotEqual(old, now);
        var counted = await site.CountedAsync(id);
        Assert.Contains(old, counted, StringComparison.Ordinal);
        Assert.Contains(now, counted, StringComparison.Ordinal);
        Assert.Equal("running", await site.StatusAsync(experiment));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("delete parent")]
    [InlineData("empty bin")]
    public async Task Deleted_TheTestIsArchived(string way)
    {
        var (folder, article) = await site.ArticleAsync();
        var (id, experiment) = await site.RunAsync(article);

        switch (way)
        {
            case "delete":
                await site.Content.DeleteAsync(article.Key, Cancel);
                break;
            case "delete parent":
                await site.Content.DeleteAsync(folder.Key, Cancel);
                break;
            default:
                await site.Content.TrashAsync(folder.Key, Cancel);
                await site.Content.EmptyRecycleBinAsync(Cancel);
                break;
        }

        await FollowingSite.UntilAsync(async () => await site.StatusAsync(experiment) == "archived");
        await FollowingSite.UntilAsync(async () =>
            (await site.Connected.CallAsync(HttpMethod.Get, $"experiments/{id:D}")).Body.GetProperty("status").GetString() == "archived");
    }

    [Fact]
    public async Task Copied_TheCopyHasNoTest()
    {
        var (_, article) = await site.ArticleAsync();
        var (_, experiment) = await site.RunAsync(article);
        var copy = Guid.NewGuid();

        // Into another folder: a copy keeps its name here, and beside the original it would have the same address.
        await site.Content.CopyAsync(article.Key, copy, (await site.ArticleAsync()).Folder.Key, cancellationToken: Cancel);
        await site.Content.PublishAsync(copy, ["en-US"], Cancel);

        var panel = await site.PanelAsync(site.Content.Find(copy)!);
        Assert.Equal((0, true), (panel.GetProperty("experiments").GetArrayLength(), panel.GetProperty("readiness").GetProperty("ready").GetBoolean()));
        var (_, other) = await site.RunAsync(site.Content.Find(copy)!);
        Assert.NotEqual(experiment, other);
        Assert.Equal("running", await site.StatusAsync(experiment));
    }

    [Fact]
    public async Task AnotherHeadline_IsTold_AndStartingOverReplacesTheTest()
    {
        var (_, article) = await site.ArticleAsync();
        var (id, experiment) = await site.RunAsync(article);

        await PublishHeadlineAsync(article, "en-US", "Newer headline");
        var warning = await site.WarningAsync(article, "headlineChanged");
        Assert.Contains("“Newer headline” instead of “Headline in en-US”", warning.GetProperty("detail").GetString(), StringComparison.Ordinal);

        var (status, test) = await site.Connected.CallAsync(
            HttpMethod.Post, $"experiments/{id:D}/start-over", new { version = 1, status = "running", headline = "Newer headline", requestId = Guid.NewGuid() });
        Assert.Equal((200, "running"), (status, test.GetProperty("status").GetString()));
        Assert.Equal("archived", await site.StatusAsync(experiment));
    }

    [Fact]
    public async Task AnotherHeadlineInAnotherLanguage_IsNobodysBusiness()
    {
        var (_, article) = await site.ArticleAsync();
        await site.RunAsync(article);
        var (_, danish) = await site.RunAsync(article, "da-DK");

        await PublishHeadlineAsync(article, "da-DK", "Nyere overskrift");

        Assert.Equal(0, (await site.PanelAsync(article)).GetProperty("experiments")[0].GetProperty("warnings").GetArrayLength());
        Assert.Equal("running", await site.StatusAsync(danish));
        var warnings = (await site.PanelAsync(article, "da-DK")).GetProperty("experiments")[0].GetProperty("warnings");
        Assert.Equal("headlineChanged", warnings[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task AnOutdatedPanel_CannotArchiveATestThatRunsNow()
    {
        var (_, article) = await site.ArticleAsync();
        var (id, experiment) = await site.RunAsync(article);

        var (status, problem) = await site.Connected.CallAsync(HttpMethod.Post, $"experiments/{id:D}/archive?version=1&status=paused");

        Assert.Equal((409, "changedMeanwhile"), (status, problem.GetProperty("code").GetString()));
        Assert.Contains("The test was started.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("running", await site.StatusAsync(experiment));
    }

    private async Task HideAsync(string way, SiteDocument folder, SiteDocument article)
    {
        switch (way)
        {
            case "language":
                await site.Content.UnpublishAsync(article.Key, ["en-US"], Cancel);
                break;
            case "all":
                await site.Content.UnpublishAsync(article.Key, cancellationToken: Cancel);
                break;
            case "trash":
                await site.Content.TrashAsync(article.Key, Cancel);
                break;
            case "parent unpublished":
                await site.Content.UnpublishAsync(folder.Key, cancellationToken: Cancel);
                break;
            case "parent trashed":
                await site.Content.TrashAsync(folder.Key, Cancel);
                break;
            default:
                await PublishHeadlineAsync(article, "en-US", "");
                break;
        }
    }

    private async Task ShowAsync(string way, SiteDocument folder, SiteDocument article)
    {
        if (way.Contains("trash", StringComparison.Ordinal))
        {
            await site.Content.RestoreAsync((way == "trash" ? article : folder).Key, cancellationToken: Cancel);
        }

        if (way == "headline emptied")
        {
            await PublishHeadlineAsync(article, "en-US", "Headline in en-US");
            return;
        }

        await site.Content.PublishAsync((way.StartsWith("parent", StringComparison.Ordinal) ? folder : article).Key, ["en-US", "da-DK"], Cancel);
    }

    private async Task MoveAsync(string way, SiteDocument folder, SiteDocument article)
    {
        var document = way.EndsWith("parent", StringComparison.Ordinal) ? folder : article;
        if (way.StartsWith("move", StringComparison.Ordinal))
        {
            await site.Content.MoveAsync(document.Key, site.Home.Key, Cancel);
            return;
        }

        var draft = document.Variants["en-US"].Draft;
        await site.Content.SaveAsync(document.Key, new Dictionary<string, SiteValues> { ["en-US"] = draft with { Name = $"Renamed {Guid.NewGuid():N}" } }, Cancel);
        await site.Content.PublishAsync(document.Key, ["en-US"], Cancel);
    }

    private async Task PublishHeadlineAsync(SiteDocument article, string culture, string headline)
    {
        await site.Content.SetAsync(article.Key, culture, "headline", headline, Cancel);
        await site.Content.PublishAsync(article.Key, [culture], Cancel);
    }

    private async Task<string> UrlAsync(SiteDocument article)
        => (await site.PanelAsync(article)).GetProperty("document").GetProperty("url").GetString()!;
}
