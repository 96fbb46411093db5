using System.Text.Json;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Settings;

public sealed class SettingsHttpTests(ConnectedSite site) : IClassFixture<ConnectedSite>
{
    [Fact]
    public async Task Get_DemoSite_ShowsItsDocumentTypes()
    {
        JsonElement settings = (await site.CallAsync(HttpMethod.Get, "settings")).Body;

        JsonElement article = settings.GetProperty("documentTypes").EnumerateArray()
            .Single(type => type.GetProperty("alias").GetString() == "article");
        Assert.True(article.GetProperty("allowed").GetBoolean());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("headlineProperty").ValueKind);
        Assert.Contains("headline", article.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("alias").GetString()));
    }

    [Fact]
    public async Task Put_RoundTrip_IsStored()
    {
        (int status, JsonElement saved) = await site.CallAsync(HttpMethod.Put, "settings", new
        {
            documentTypes = new[] { new { alias = "article", allowed = true, headlineProperty = "headline" } },
            targeting = new { match = "substring", value = "/articles/" },
            template = "document.title = $NEW_TITLE;",
        });
        JsonElement read = (await site.CallAsync(HttpMethod.Get, "settings")).Body;
        await site.CallAsync(HttpMethod.Put, "settings", new { });

        Assert.Equal(200, status);
        Assert.Equal(saved.GetRawText(), read.GetRawText());
        Assert.Equal("substring", read.GetProperty("targeting").GetProperty("match").GetString());
        Assert.Equal("document.title = $NEW_TITLE;", read.GetProperty("template").GetString());
    }

    [Fact]
    public async Task Put_InvalidTemplate_Is422()
    {
        (int status, JsonElement problem) = await site.CallAsync(HttpMethod.Put, "settings", new { template = "var x = '$NEW_TITLE" });

        Assert.Equal(422, status);
        Assert.StartsWith("Line 1", problem.GetProperty("errors").GetProperty("template")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreviewTargeting_RealUrls_TellsWhichMatchInBothLanguages()
    {
        (int status, JsonElement all) = await site.CallAsync(HttpMethod.Post, "settings/targeting/preview", new { match = "site", value = "" });
        JsonElement danish = (await site.CallAsync(HttpMethod.Post, "settings/targeting/preview", new { match = "substring", value = "/da/" })).Body;

        int total = all.GetProperty("total").GetInt32();
        JsonElement[] matching = [.. danish.GetProperty("urls").EnumerateArray().Where(url => url.GetProperty("matches").GetBoolean())];
        Assert.Equal(200, status);
        Assert.True(total >= 26, $"{total} addresses");
        Assert.Equal(total, all.GetProperty("matched").GetInt32());
        Assert.Equal(danish.GetProperty("matched").GetInt32(), matching.Length);
        Assert.True(matching.Length >= 13);
        Assert.All(matching, url => Assert.Equal("da-DK", url.GetProperty("culture").GetString()));
    }

    [Fact]
    public async Task PreviewTargeting_InvalidRegex_Is422() =>
        Assert.Equal(422, (await site.CallAsync(HttpMethod.Post, "settings/targeting/preview", new { match = "regex", value = "(" })).Status);

    [Fact]
    public async Task CheckTemplate_Mistake_TellsWhere()
    {
        JsonElement check = (await site.CallAsync(HttpMethod.Post, "settings/template/check", new { template = "a b" })).Body;

        Assert.False(check.GetProperty("valid").GetBoolean());
        Assert.Equal((1, 3), (check.GetProperty("line").GetInt32(), check.GetProperty("column").GetInt32()));
    }
}
