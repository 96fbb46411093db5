using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TestSite.Host.Content;
using TestSite.Host.Users;

namespace Umbraco.Optimizely.Tests.Host;

/// <summary>Moving, copying and restoring through the API of Umbraco's own client.</summary>
public sealed class DocumentMoveTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string Api = "/umbraco/management/api/v1";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SiteContent Content => fixture.Site.Content;

    private SiteDocument Home => Content.All.Single(d => d.TypeAlias == "home");

    [Fact]
    public async Task Move_ToAnotherParent_IsDone()
    {
        using var editor = await fixture.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var article = Article("Old brewery");

        await PutAsync(editor, $"/document/{article.Key:D}/move", Home.Key);

        Assert.Equal(Home.Id, Content.Find(article.Key)!.ParentId);
    }

    [Fact]
    public async Task Copy_ToAParent_GivesTheNewKey()
    {
        using var editor = await fixture.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var article = Article("Library roof");

        using var answer = await editor.PostAsJsonAsync(
            $"{Api}/document/{article.Key:D}/copy", new { target = new { id = Home.Key }, relateToOriginal = false, includeDescendants = false }, Cancel);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var copy = Content.Find(Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single()))!;
        Assert.Equal((Home.Id, false), (copy.ParentId, copy.IsPublished));
    }

    [Fact]
    public async Task Restore_FromTheRecycleBin_GoesBackToWhereItWas()
    {
        using var editor = await fixture.Site.SignInAsync(DemoUsers.Editor, Cancel);
        var article = Article("Tram line four");
        using (var trashed = await editor.PutAsync($"{Api}/document/{article.Key:D}/move-to-recycle-bin", null, Cancel))
        {
            trashed.EnsureSuccessStatusCode();
        }

        var parent = await editor.GetFromJsonAsync<JsonObject>($"{Api}/recycle-bin/document/{article.Key:D}/original-parent", Cancel);
        await PutAsync(editor, $"/recycle-bin/document/{article.Key:D}/restore", (Guid)parent!["id"]!);

        var restored = Content.Find(article.Key)!;
        Assert.Equal((article.ParentId, false, false), (restored.ParentId, restored.Trashed, restored.IsPublished));
    }

    [Fact]
    public async Task EmptyRecycleBin_RemovesForGood()
    {
        using var admin = await fixture.Site.SignInAsync(DemoUsers.Admin, Cancel);
        var article = Article("Winter market");
        await Content.TrashAsync(article.Key, Cancel);

        using var answer = await admin.DeleteAsync($"{Api}/recycle-bin/document", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(Content.Find(article.Key));
    }

    [Fact]
    public async Task Move_Reader_MayNot()
    {
        using var reader = await fixture.Site.SignInAsync(DemoUsers.Reader, Cancel);

        using var answer = await reader.PutAsJsonAsync(
            $"{Api}/document/{Article("Clock tower").Key:D}/move", new { target = new { id = Home.Key } }, Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task PutAsync(HttpClient client, string path, Guid target)
    {
        using var answer = await client.PutAsJsonAsync(Api + path, new { target = new { id = target } }, Cancel);
        answer.EnsureSuccessStatusCode();
    }

    private SiteDocument Article(string name) => Content.All.First(d => d.TypeAlias == "article" && d.Variants["en-US"].Draft.Name == name);
}
