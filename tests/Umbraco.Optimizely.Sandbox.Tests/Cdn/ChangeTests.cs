namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class ChangeTests(BrowserFixture browser)
{
    private const string Body = "<h1 class=\"headline\">Original</h1><a id=\"link\" href=\"/a\"><img id=\"image\" src=\"/a.png\"></a><p>Text</p>";

    private async Task<Visit> OpenAsync(params object[] changes)
    {
        var visit = await browser.VisitAsync(Datafile.Changing(changes));
        visit.Scenario.Body = Body;
        return await visit.OpenAsync();
    }

    [Fact]
    public async Task CustomCode_RunsInThePage_WithTheUtils()
    {
        await using var visit = await OpenAsync(Datafile.Code("""
            const utils = window.optimizely.get('utils');
            utils.observeSelector('h1', function (element) { element.textContent = 'By code'; });
            leaked = this === window;
            """));

        Assert.Equal("By code", await visit.TextAsync());
        Assert.True(await visit.EvalAsync<bool>("() => window.leaked"));
        Assert.Empty(visit.PageErrors);
    }

    [Theory]
    [InlineData("h1 { color: rgb(1, 2, 3); }")]
    [InlineData("<style>h1 { color: rgb(1, 2, 3); }</style>")]
    public async Task CustomCss_Rule_Applies(string css)
    {
        await using var visit = await OpenAsync(new { id = "c", type = "custom_css", selector = "head", value = css });

        Assert.Equal("rgb(1, 2, 3)", await visit.EvalAsync<string>("() => getComputedStyle(document.querySelector('h1')).color"));
    }

    [Theory]
    [InlineData("text", "<b>New</b>", "h1", "element.innerHTML", "&lt;b&gt;New&lt;/b&gt;")]
    [InlineData("html", "<b>New</b>", "h1", "element.innerHTML", "<b>New</b>")]
    [InlineData("class", "big bold", "h1", "element.className", "big bold")]
    [InlineData("style", "color: red", "h1", "element.style.color", "red")]
    [InlineData("href", "/b", "#link", "element.getAttribute('href')", "/b")]
    [InlineData("src", "/b.png", "#image", "element.getAttribute('src')", "/b.png")]
    [InlineData("hide", true, "h1", "getComputedStyle(element).visibility", "hidden")]
    [InlineData("remove", true, "h1", "getComputedStyle(element).display", "none")]
    public async Task Attribute_Each_ChangesTheElement(string name, object value, string selector, string read, string expected)
    {
        await using var visit = await OpenAsync(
            new { id = "c", type = "attribute", selector, attributes = new Dictionary<string, object> { [name] = value } });

        Assert.Equal(expected, await visit.EvalAsync<string>(
            $"() => {{ const element = document.querySelector('{selector}'); return {read}; }}"));
    }

    [Fact]
    public async Task Attribute_Css_SetsTheProperties()
    {
        await using var visit = await OpenAsync(new
        {
            id = "c",
            type = "attribute",
            selector = "h1",
            css = new Dictionary<string, string> { ["background-color"] = "rgb(4, 5, 6)", ["width"] = "123px" },
        });

        Assert.Equal("rgb(4, 5, 6) 123px", await visit.EvalAsync<string>(
            "() => { const style = getComputedStyle(document.querySelector('h1')); return style.backgroundColor + ' ' + style.width; }"));
    }

    [Theory]
    [InlineData("before", "<p>ADDED</p><h1 class=\"headline\">Original</h1>")]
    [InlineData("after", "<h1 class=\"headline\">Original</h1><p>ADDED</p>")]
    [InlineData("prepend", "<h1 class=\"headline\"><p>ADDED</p>Original</h1>")]
    [InlineData("append", "<h1 class=\"headline\">Original<p>ADDED</p></h1>")]
    public async Task InsertHtml_Operator_PutsItThere(string position, string expected)
    {
        await using var visit = await OpenAsync(
            new { id = "c", type = "insert_html", selector = "h1", @operator = position, value = "<p>ADDED</p>" });

        Assert.Contains(expected, await visit.EvalAsync<string>("() => document.body.innerHTML"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InsertHtml_ActivatedAgain_IsThereOnce()
    {
        await using var visit = await OpenAsync(
            new { id = "c", type = "insert_html", selector = "h1", @operator = "after", value = "<p class=added></p><script>runs = (window.runs || 0) + 1</script>" },
            new { id = "i", type = "insert_image", selector = "p", @operator = "append", value = "/new.png" });

        await visit.PushAsync("{ type: 'activate' }");

        Assert.Equal(1, await visit.EvalAsync<int>("() => document.querySelectorAll('.added').length"));
        Assert.Equal(1, await visit.EvalAsync<int>("() => window.runs"));
        Assert.Equal(2, await visit.EvalAsync<int>("() => document.querySelectorAll('p > img[src=\"/new.png\"]').length"));
    }

    [Fact]
    public async Task Changes_OneFails_TheOthersAreApplied()
    {
        await using var visit = await OpenAsync(
            Datafile.Code("throw new Error('first is broken');"),
            Datafile.Code("this is not JavaScript"),
            new { id = "e", type = "extension", extension_id = "1" },
            Datafile.Text("x", selector: "h1:::"),
            Datafile.Text("New"));

        Assert.Equal("New", await visit.TextAsync());
        Assert.Empty(visit.PageErrors);
        Assert.Contains(visit.Console, line => line.Contains("first is broken", StringComparison.Ordinal));
        Assert.Contains(visit.Console, line => line.Contains("extension", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_TwoActions_ApplyOnlyOnTheirPage()
    {
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Pages = [Datafile.Page("1"), Datafile.Page("2", "manual")],
            Campaigns =
            [
                new
                {
                    id = "5",
                    name = "n",
                    pageIds = new[] { "1", "2" },
                    experiments = new[]
                    {
                        new
                        {
                            id = "6",
                            name = "n",
                            status = "running",
                            variations = new[]
                            {
                                new
                                {
                                    id = "71",
                                    name = "B",
                                    weight = 10000,
                                    actions = new object[]
                                    {
                                        new { pageId = "1", changes = new[] { Datafile.Text("One") } },
                                        new { pageId = "2", changes = new[] { Datafile.Text("Two", "p") } },
                                    },
                                },
                            },
                        },
                    },
                },
            ],
        });
        await visit.OpenAsync();
        Assert.Equal("One Text", await visit.TextAsync() + " " + await visit.TextAsync("p"));

        await visit.PushAsync("{ type: 'page', pageName: 'page_2' }");

        Assert.Equal("Two", await visit.TextAsync("p"));
        await visit.Scenario.WaitForEventsAsync("view_activated", 2);
        Assert.Single(visit.Scenario.Events("campaign_activated"));
    }
}
