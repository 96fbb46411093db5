using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host;
using TestSite.Host.Content;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Umbraco.Optimizely.Tests.Host;

/// <summary>The API that Umbraco's own client works on.</summary>
public sealed class ManagementApiTests : IAsyncLifetime
{
    private const string Api = "/umbraco/management/api/v1";

    private readonly Cancelling _handler = new();
    private TestSiteHost _site = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SiteDocument Article => _site.Content.All.Single(d => d.Variants["en-US"].Draft.Name == "Night ferry");

    public async ValueTask InitializeAsync() => _site = await TestSiteHost.StartAsync(
        new TestSiteHostOptions { ConfigureServices = services => services.AddSingleton<INotificationHandler<ContentPublishingNotification>>(_handler) },
        Token);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Manifests_ServeThePackageAsItStandsInItsFile()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);

        var manifests = await client.GetFromJsonAsync<JsonArray>(Api + "/manifest/manifest/private", Token);

        var package = Assert.Single(manifests!, m => (string?)m!["name"] == "Umbraco.Optimizely")!;
        var served = JsonNode.Parse(await client.GetStringAsync("/App_Plugins/UmbracoOptimizely/umbraco-package.json", Token))!;
        Assert.True(JsonNode.DeepEquals(served["extensions"], package["extensions"]));
    }

    [Theory]
    [InlineData("/manifest/manifest/private")]
    [InlineData("/user/current")]
    [InlineData("/tree/document/root")]
    public async Task Anonymous_IsRefused(string path)
    {
        using var client = _site.CreateClient();

        using var response = await client.GetAsync(Api + path, Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("admin@example.com", true, "Umb.Section.Content Umb.Section.Settings")]
    [InlineData("editor@example.com", false, "Umb.Section.Content")]
    public async Task CurrentUser_HasTheirSections(string email, bool isAdmin, string sections)
    {
        using var client = await _site.SignInAsync(DemoUsers.All.Single(u => u.Email == email), Token);

        var user = await client.GetFromJsonAsync<JsonObject>(Api + "/user/current", Token);

        Assert.Equal(isAdmin, (bool)user!["isAdmin"]!);
        Assert.Equal(sections, string.Join(' ', user["allowedSections"]!.AsArray().Select(s => (string)s!)));
    }

    [Fact]
    public async Task SaveAndPublish_OfOneCulture_ReachesTheWebsite()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);
        var document = await ReadAsync(client);
        Value(document, "en-US", "headline")["value"] = "Ferry doubled";
        Value(document, "da-DK", "headline")["value"] = "Færgen gange to";

        using var saved = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}", document, Token);
        using var published = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}/publish", Publish("en-US"), Token);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, published.StatusCode);
        Assert.Contains("Ferry doubled", await client.GetStringAsync("/", Token), StringComparison.Ordinal);
        Assert.DoesNotContain("gange to", await client.GetStringAsync("/da/", Token), StringComparison.Ordinal);
        var states = (await ReadAsync(client))["variants"]!.AsArray().ToDictionary(v => (string)v!["culture"]!, v => (string)v!["state"]!);
        Assert.Equal("Published", states["en-US"]);
        Assert.Equal("PublishedPendingChanges", states["da-DK"]);
    }

    [Fact]
    public async Task UpdateAndPublish_InOneRequest_SavesEveryCultureAndPublishesTheChosen()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);
        var document = await ReadAsync(client);
        Value(document, "en-US", "headline")["value"] = "Ferry doubled";
        Value(document, "da-DK", "headline")["value"] = "Færgen gange to";
        document["culturesToPublish"] = new JsonArray("en-US");

        using var published = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}/update-and-publish", document, Token);

        Assert.Equal(HttpStatusCode.OK, published.StatusCode);
        Assert.Contains("Ferry doubled", await client.GetStringAsync("/", Token), StringComparison.Ordinal);
        Assert.DoesNotContain("gange to", await client.GetStringAsync("/da/", Token), StringComparison.Ordinal);
        Assert.Equal("Færgen gange to", (string)Value(await ReadAsync(client), "da-DK", "headline")["value"]!);
    }

    [Fact]
    public async Task CreateAndPublish_InOneRequest_IsOnTheWebsite()
    {
        using var client = await _site.SignInAsync(DemoUsers.Admin, Token);
        var document = await ReadAsync(client);
        var key = Guid.NewGuid();
        document["id"] = key;
        document["parent"] = new JsonObject { ["id"] = _site.Content.All.Single(d => d.Id == Article.ParentId).Key };
        Value(document, "en-US", "headline")["value"] = "Made in one go";
        document["culturesToPublish"] = new JsonArray("en-US");

        using var created = await client.PostAsJsonAsync($"{Api}/document/create-and-publish", document, Token);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(key.ToString("D"), Assert.Single(created.Headers.GetValues("Umb-Generated-Resource")));
        Assert.Contains("Made in one go", await client.GetStringAsync("/", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_MayReadButNotSaveNorPublish()
    {
        using var client = await _site.SignInAsync(DemoUsers.Reader, Token);
        var document = await ReadAsync(client);

        using var saved = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}", document, Token);
        using var published = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}/publish", Publish("en-US"), Token);
        using var both = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}/update-and-publish", document, Token);
        using var created = await client.PostAsJsonAsync($"{Api}/document/create-and-publish", document, Token);
        using var trashed = await client.PutAsync($"{Api}/document/{Article.Key}/move-to-recycle-bin", null, Token);

        Assert.All(new[] { saved, published, both, created, trashed }, r => Assert.Equal(HttpStatusCode.Forbidden, r.StatusCode));
    }

    [Fact]
    public async Task Publish_CancelledByAHandler_SaysSo()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);
        _handler.Message = "Not on a Friday.";

        using var response = await client.PutAsJsonAsync($"{Api}/document/{Article.Key}/publish", Publish("en-US"), Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Token);
        Assert.Equal("CancelledByNotification", (string)problem!["operationStatus"]!);
        Assert.Equal("Not on a Friday.", (string)problem["detail"]!);
    }

    [Fact]
    public async Task Preview_ShowsTheDraftUntilItIsLeft()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);
        await _site.Content.SetAsync(Article.Key, "da-DK", "headline", "En kladde", Token);

        var preview = await client.GetFromJsonAsync<JsonObject>($"{Api}/document/{Article.Key}/preview-url?culture=da-DK", Token);
        var draft = await client.GetStringAsync((string)preview!["url"]!, Token);
        using var left = await client.GetAsync("/umbraco/preview/end", Token);

        Assert.Contains("En kladde", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("En kladde", await client.GetStringAsync("/da/", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_BelowAParent_GivesAnUnpublishedDocument()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);
        var parent = _site.Content.All.Single(d => d.TypeAlias == "articleList");
        var template = await ReadAsync(client);
        var request = new JsonObject
        {
            ["parent"] = new JsonObject { ["id"] = parent.Key },
            ["documentType"] = new JsonObject { ["id"] = template["documentType"]!["id"]!.DeepClone() },
            ["values"] = new JsonArray(new JsonObject { ["culture"] = "en-US", ["alias"] = "headline", ["value"] = "Fresh news" }),
            ["variants"] = new JsonArray(new JsonObject { ["culture"] = "en-US", ["name"] = "Fresh" }),
        };

        using var response = await client.PostAsJsonAsync(Api + "/document", request, Token);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var key = Guid.Parse(response.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.Equal("Fresh news", _site.Content.Find(key)!.Variants["en-US"].Draft.Properties["headline"]);
        Assert.Null(_site.Content.Find(key)!.Variants["en-US"].Published);
        using var page = await client.GetAsync("/articles/fresh/", Token);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Trash_ThenDelete_RemovesTheDocument()
    {
        using var client = await _site.SignInAsync(DemoUsers.Editor, Token);
        var key = Article.Key;

        using var trashed = await client.PutAsync($"{Api}/document/{key}/move-to-recycle-bin", null, Token);
        var bin = await client.GetFromJsonAsync<JsonObject>(Api + "/recycle-bin/document/root?skip=0&take=10", Token);
        using var deleted = await client.DeleteAsync($"{Api}/recycle-bin/document/{key}", Token);

        Assert.Equal(HttpStatusCode.OK, trashed.StatusCode);
        Assert.Equal(1, (int)bin!["total"]!);
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Null(_site.Content.Find(key));
    }

    private static JsonObject Publish(string culture) =>
        new() { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = culture }) };

    private static JsonObject Value(JsonObject document, string culture, string alias) =>
        document["values"]!.AsArray().Single(v => (string)v!["culture"]! == culture && (string)v["alias"]! == alias)!.AsObject();

    private async Task<JsonObject> ReadAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonObject>($"{Api}/document/{Article.Key}", Token))!;

    private sealed class Cancelling : INotificationHandler<ContentPublishingNotification>
    {
        public string? Message { get; set; }

        public void Handle(ContentPublishingNotification notification)
        {
            if (Message is not null)
            {
                notification.CancelOperation(new EventMessage("Test", Message, EventMessageType.Error));
            }
        }
    }
}
