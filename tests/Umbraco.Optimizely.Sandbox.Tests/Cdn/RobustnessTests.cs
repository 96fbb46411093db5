namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class RobustnessTests(BrowserFixture browser)
{
    private static readonly string[] HostileTitles =
    [
        "</script><script>window.hacked = true</script>",
        "<img src=x onerror=\"window.hacked = true\">",
        "quotes ' \" ` and \\ backslashes \\n ${1} $& $1",
        "line\u2028separator\u2029here",
        "emoji 👩‍👩‍👧 and \u202Eright to left\u202C",
        "/*DATAFILE*/ */ <!-- --> ]]>",
    ];

    [Fact]
    public async Task HostileTitles_InCodeAndAttribute_ArriveUnchanged()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing([.. HostileTitles.SelectMany((title, index) => new[]
        {
            Datafile.Code($"optimizely.get('utils').observeSelector('#c{index}', function (e) {{ e.textContent = {Literal(title)}; }});"),
            Datafile.Text(title, $"#a{index}"),
        })]));
        visit.Scenario.Body = string.Concat(HostileTitles.Select((_, index) => $"<p id=\"c{index}\">Old</p><p id=\"a{index}\">Old</p>"));
        await visit.OpenAsync();

        foreach (var kind in new[] { "c", "a" })
        {
            Assert.Equal(HostileTitles, await visit.EvalAsync<string[]>(
                $"() => Array.from(document.querySelectorAll('p[id^={kind}]'), (element) => element.textContent)"));
        }

        Assert.True(await visit.EvalAsync<bool>("() => window.hacked === undefined"));
        Assert.Empty(visit.PageErrors);
    }

    // JSON as bare as it may be: separators stand in the code as they are.
    private static string Literal(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    [Fact]
    public async Task CodeThatThrows_Anywhere_NeverReachesThePage()
    {
        await using var visit = await browser.VisitAsync(new Datafile
        {
            Pages =
            [
                Datafile.Page("2", "callback", "function callbackFn() { throw new Error('callback'); }"),
                Datafile.Page("3", "polling", "undefinedThing.read"),
                Datafile.Page("4", conditions: new object[] { "and", new { type = "code", value = "throw 1" } }),
                Datafile.Page(),
            ],
            ProjectJavascript = "throw new Error('project');",
            Campaigns = [Datafile.Campaign([Datafile.Code("setTimeout(null); null.property;"), Datafile.Text("New")])],
        });
        await visit.OpenAsync();

        Assert.Equal("New", await visit.TextAsync());
        Assert.Empty(visit.PageErrors);
        Assert.Contains(visit.Console, line => line.Contains("project", StringComparison.Ordinal));
        Assert.Contains(visit.Console, line => line.Contains("callback", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StorageAndCookiesBlocked_StillTestsAndCounts()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Text("New")));
        visit.Scenario.Before = """
            Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
            Object.defineProperty(document, 'cookie', { get() { throw new Error('blocked'); }, set() { throw new Error('blocked'); } });
            """;
        await visit.OpenAsync();

        Assert.Equal("New", await visit.TextAsync());
        Assert.Single(await visit.Scenario.WaitForEventsAsync("campaign_activated"));
        Assert.Equal("71", await visit.VariationAsync());
        Assert.Empty(visit.PageErrors);
    }

    [Fact]
    public async Task StoredValuesBroken_AreLeftOut()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Text("New")));
        await visit.OpenAsync();
        await visit.EvalAsync("() => Object.keys(localStorage).forEach((key) => localStorage.setItem(key, '{broken'))");

        await visit.OpenAsync();

        Assert.Equal("New", await visit.TextAsync());
        Assert.Empty(visit.PageErrors);
    }

    [Fact]
    public async Task PolicyWithNonceAndNoEval_RunsTheCode()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(
            Datafile.Code("optimizely.get('utils').observeSelector('h1', function (e) { e.textContent = 'New'; });"),
            new { id = "c", type = "custom_css", selector = "head", value = "h1 { color: rgb(1, 2, 3); }" },
            Datafile.Code("not JavaScript")));
        visit.Scenario.Policy = "script-src 'nonce-n1'; style-src 'nonce-n1'";
        await visit.OpenAsync();

        Assert.Equal("New", await visit.TextAsync());
        Assert.Equal("rgb(1, 2, 3)", await visit.EvalAsync<string>("() => getComputedStyle(document.querySelector('h1')).color"));
    }

    [Fact]
    public async Task SnippetTwice_TheSecondDoesNothing()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Code("window.runs = (window.runs || 0) + 1;")));
        visit.Scenario.Body = "<script nonce=\"n1\" src=\"/js/project.js\"></script><h1>Original</h1>";
        await visit.OpenAsync();

        Assert.Equal(1, await visit.EvalAsync<int>("() => window.runs"));
        Assert.Contains(visit.Console, line => line.Contains("twice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Script_OnThePage_LeavesNoOtherGlobals()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Text("New")));
        visit.Scenario.Before = "window.before = Object.keys(window);";
        await visit.OpenAsync();

        Assert.Equal(["before", "optimizely"], await visit.EvalAsync<string[]>(
            "() => Object.keys(window).filter((name) => !window.before.includes(name)).sort()"));
    }

    [Fact]
    public void ClientFiles_Each_AreSmallAndJoinInOrder()
    {
        var files = Scenario.ClientFiles().ToArray();

        Assert.Equal("00-open.js", Path.GetFileName(files[0]));
        Assert.Equal("99-close.js", Path.GetFileName(files[^1]));
        Assert.All(files, file => Assert.InRange(File.ReadAllLines(file).Length, 1, 250));
        Assert.Equal(2, string.Concat(files.Select(File.ReadAllText)).Split("/*DATAFILE*/").Length);
    }
}
