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

    [Fact]
    public async Task CustomCss_WithAndWithoutTag_Applies()
    {
        await using var visit = await OpenAsync(
            new { id = "a", type = "custom_css", selector = "head", value = "h1 { color: rgb(1, 2, 3); }" },
            new { id = "b", type = "custom_css", selector = "head", value = "<style>p { color: rgb(4, 5, 6); }</style>" });

        Assert.Equal("rgb(1, 2, 3) rgb(4, 5, 6)", await visit.EvalAsync<string>(
            "() => ['h1', 'p'].map((selector) => getComputedStyle(document.querySelector(selector)).color).join(' ')"));
    }

    [Fact]
    public async Task Attribute_Each_ChangesTheElement()
    {
        (string Name, object Value, string Read, string Expected)[] cases =
        [
            ("text", "<b>New</b>", "element.innerHTML", "&lt;b&gt;New&lt;/b&gt;"),
            ("html", "<b>New</b>", "element.innerHTML", "<b>New</b>"),
            ("class", "big bold", "element.className", "big bold"),
            ("style", "color: red", "element.style.cssText", "margin: 0px; color: red;"),
            ("href", "/b", "element.getAttribute('href')", "/b"),
            ("src", "/b.png", "element.getAttribute('src')", "/b.png"),
            ("hide", true, "getComputedStyle(element).visibility", "hidden"),
            ("hide", false, "getComputedStyle(element).visibility", "visible"),
            ("remove", true, "getComputedStyle(element).display", "none"),
        ];
        await using var visit = await browser.VisitAsync(Datafile.Changing([.. cases.Select((item, index) => (object)new
        {
            id = $"{index}",
            type = "attribute",
            selector = $"#e{index}",
            attributes = new Dictionary<string, object> { [item.Name] = item.Value },
        })]));
        visit.Scenario.Body = string.Concat(cases.Select((_, index) => $"<a id=\"e{index}\" style=\"margin: 0px\">Old</a>"));
        await visit.OpenAsync();

        for (var index = 0; index < cases.Length; index++)
        {
            Assert.Equal(cases[index].Expected, await visit.EvalAsync<string>(
                $"() => {{ const element = document.getElementById('e{index}'); return {cases[index].Read}; }}"));
        }
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

    [Fact]
    public async Task InsertHtml_EachOperator_PutsItThere()
    {
        string[] operators = ["before", "prepend", "append", "after"];
        await using var visit = await OpenAsync([.. operators.Select(position => (object)new
        {
            id = position,
            type = "insert_html",
            selector = "h1",
            @operator = position,
            value = $"<i>{position}</i>",
        })]);

        Assert.Contains(
            "<i>before</i><h1 class=\"headline\"><i>prepend</i>Original<i>append</i></h1><i>after</i>",
            await visit.EvalAsync<string>("() => document.body.innerHTML"),
            StringComparison.Ordinal);
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
