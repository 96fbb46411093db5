using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Optimizely.Tests.Connection;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Projects;

/// <summary>Choosing a project, and what it does to the site's pages.</summary>
public sealed class ProjectsHttpTests(ConnectedSite site) : IClassFixture<ConnectedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_Search_FindsByNameAndId()
    {
        await site.ConnectByTokenAsync();

        JsonElement all = (await site.CallAsync(HttpMethod.Get, "projects")).Body;
        JsonElement named = (await site.CallAsync(HttpMethod.Get, "projects?search=aCmE%20web")).Body;
        JsonElement numbered = (await site.CallAsync(HttpMethod.Get, "projects?search=21014920001")).Body;

        Assert.True(all.GetProperty("total").GetInt32() >= 100);
        Assert.Equal(SandboxConnection.ProjectId, named.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal(1, numbered.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task List_NotConnected_Is424WithTheWayOut()
    {
        await site.DisconnectAsync();

        (int status, JsonElement problem) = await site.CallAsync(HttpMethod.Get, "projects?refresh=true");

        Assert.Equal((424, "notConnected"), (status, problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Select_Project_PutsTheSnippetFirstInHeadOfEveryPageUntilDisconnected()
    {
        await site.ConnectByTokenAsync();
        (int status, JsonElement selected) = await site.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = SandboxConnection.ProjectId });
        JsonElement list = (await site.CallAsync(HttpMethod.Get, "projects?search=21014920001")).Body;
        IElement[] first = [await FirstInHeadAsync("/"), await FirstInHeadAsync("/da/")];
        await site.DisconnectAsync();
        IElement afterwards = await FirstInHeadAsync("/");

        Assert.Equal(200, status);
        Assert.Equal("Acme Website", selected.GetProperty("project").GetProperty("name").GetString());
        Assert.True(list.GetProperty("items")[0].GetProperty("selected").GetBoolean());
        Assert.All(first, element =>
        {
            Assert.Equal("SCRIPT", element.TagName);
            Assert.Equal($"{site.Sandbox.BaseAddress}js/{SandboxConnection.ProjectId}.js", element.GetAttribute("src"));
            Assert.Equal(["src"], element.Attributes.Select(attribute => attribute.Name));
            Assert.Single(element.Owner!.QuerySelectorAll("script[src*='/js/']"));
        });
        Assert.NotEqual("SCRIPT", afterwards.TagName);
    }

    [Fact]
    public async Task Headline_EveryPlace_CarriesKeyAndCulture()
    {
        IDocument english = await PageAsync("/");
        IDocument danish = await PageAsync("/da/");

        IElement[] marked = [.. english.QuerySelectorAll("[data-optimizely-headline]")];
        Assert.True(marked.Length >= 12);
        Assert.All(marked, element =>
        {
            Assert.True(Guid.TryParseExact(element.GetAttribute("data-optimizely-headline"), "D", out _));
            Assert.Equal("en-US", element.GetAttribute("data-optimizely-culture"));
            Assert.False(element.HasAttribute("optimizely-headline"));
        });
        Assert.All(danish.QuerySelectorAll("[data-optimizely-headline]"), element => Assert.Equal("da-DK", element.GetAttribute("data-optimizely-culture")));

        string key = marked[0].GetAttribute("data-optimizely-headline")!;
        Assert.True(english.QuerySelectorAll($"[data-optimizely-headline='{key}']").Length > 1);
        Assert.NotEmpty(danish.QuerySelectorAll($"[data-optimizely-headline='{key}']"));
    }

    [Fact]
    public async Task Select_UnknownProject_Is422()
    {
        await site.ConnectByTokenAsync();

        (int status, JsonElement problem) = await site.CallAsync(HttpMethod.Put, "projects/selected", new { projectId = "4711" });

        Assert.Equal((422, "unknownProject"), (status, problem.GetProperty("code").GetString()));
    }

    private async Task<IElement> FirstInHeadAsync(string path) => (await PageAsync(path)).Head!.FirstElementChild!;

    private async Task<IDocument> PageAsync(string path)
    {
        using HttpClient visitor = site.Site.CreateClient();
        return new HtmlParser().ParseDocument(await visitor.GetStringAsync(path, Cancellation));
    }
}
