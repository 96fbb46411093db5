using System.Text.Json;
using Microsoft.Playwright;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>The client as the sandbox serves it: a test made over REST, visited in the browser, counted in its results.</summary>
public sealed class EndToEndTests(BrowserFixture browser)
{
    private const long ProjectId = 21014920001;
    private const int Visitors = 6;

    private const string ActivationCode = """
        function callbackFn(activate) {
          window.optimizely.get('utils').observeSelector('.headline', function () { activate(); }, { once: true });
        }
        """;

    [Fact]
    public async Task HeadlineTest_CreatedStartedVisitedAndPaused_IsShownAndCounted()
    {
        await using var sandbox = await SandboxServer.StartAsync(new SandboxOptions(), TestContext.Current.CancellationToken);
        await using var visit = await browser.VisitAloneAsync(new Datafile());
        visit.Scenario.Snippet = $"{sandbox.BaseAddress}js/{ProjectId}.js";
        // The snippet may be cached for seconds; a routed request never is.
        await visit.Page.Context.RouteAsync("**/js/*.js", route => route.ContinueAsync());
        var rest = new Rest(visit.Page.Context.APIRequest, $"{sandbox.BaseAddress}v2/");

        var page = await rest.SendAsync("POST", "pages", PageBody(visit, "headline", "/", "callback", ActivationCode));
        var opened = await rest.SendAsync("POST", "pages", PageBody(visit, "opened", "/articles/one", "immediate", null));
        var experiment = await rest.SendAsync("POST", "experiments", ExperimentBody(Id(page), Id(opened)));
        var experimentId = Id(experiment);
        var alternative = experiment.GetProperty("variations")[1];

        // Before the start only the preview shows the alternative, and does not count.
        await visit.OpenAsync();
        Assert.Equal("Original", await visit.TextAsync());
        await visit.OpenAsync(alternative.GetProperty("actions")[0].GetProperty("share_link").GetString()!);
        Assert.Equal("A <better> \"title\"", await visit.TextAsync());

        await rest.SendAsync("PATCH", $"experiments/{experimentId}?action=start", new { });
        var seen = new Dictionary<string, int>();
        for (var visitor = 0; visitor < Visitors; visitor++)
        {
            var variation = await VisitAsNewVisitorAsync(visit, experimentId, opens: visitor % 2 == 0);
            seen[variation] = seen.GetValueOrDefault(variation) + 1;
        }

        var results = await rest.SendAsync("GET", $"experiments/{experimentId}/results", null);
        Assert.Equal(Visitors, results.GetProperty("reach").GetProperty("total_count").GetInt32());
        foreach (var (variation, count) in seen)
        {
            Assert.Equal(count, results.GetProperty("reach").GetProperty("variations").GetProperty(variation).GetProperty("count").GetInt32());
        }

        var conversions = results.GetProperty("metrics")[0].GetProperty("results").EnumerateObject()
            .Sum(item => item.Value.TryGetProperty("value", out var value) ? value.GetDouble() : 0);
        Assert.Equal(Visitors / 2, conversions);

        await rest.SendAsync("PATCH", $"experiments/{experimentId}?action=pause", new { });
        await ClearAsync(visit);
        await visit.OpenAsync("/?paused");
        Assert.Equal("Original", await visit.TextAsync());
        Assert.Empty(visit.PageErrors);
    }

    /// <summary>Sees the headline and perhaps opens the article; returns the variation.</summary>
    private static async Task<string> VisitAsNewVisitorAsync(Visit visit, long experimentId, bool opens)
    {
        await ClearAsync(visit);
        await OpenAndSendAsync(visit, "/");
        var variation = await visit.VariationAsync($"{experimentId}");
        var text = await visit.TextAsync();
        if (opens)
        {
            await OpenAndSendAsync(visit, "/articles/one");
            Assert.Equal(text, await visit.TextAsync());
        }

        return variation;
    }

    private static async Task OpenAndSendAsync(Visit visit, string path) => await visit.Page.RunAndWaitForRequestFinishedAsync(
        () => visit.OpenAsync(path),
        new() { Predicate = request => request.Url.EndsWith("/v1/events", StringComparison.Ordinal) });

    private static async Task ClearAsync(Visit visit)
    {
        await visit.EvalAsync("() => localStorage.clear()");
        await visit.Page.Context.ClearCookiesAsync();
    }

    private static long Id(JsonElement body) => body.GetProperty("id").GetInt64();

    private static Dictionary<string, object> PageBody(Visit visit, string key, string path, string activation, string? code)
    {
        var match = path == "/" ? "substring" : "simple";
        var body = new Dictionary<string, object>
        {
            ["project_id"] = ProjectId,
            ["name"] = key,
            ["key"] = "end_to_end_" + key,
            ["edit_url"] = visit.Origin + path,
            ["conditions"] = JsonSerializer.Serialize(Datafile.Url(match, visit.Origin + path)),
            ["activation_type"] = activation,
            ["category"] = "other",
        };
        if (code is not null)
        {
            body["activation_code"] = code;
        }

        return body;
    }

    private static object ExperimentBody(long pageId, long openedPageId)
    {
        const string change = """
            window.optimizely.get('utils').observeSelector('.headline', function (e) { e.textContent = 'A <better> "title"'; });
            """;
        object Variation(string name, params object[] changes) =>
            new { name, weight = 5000, actions = new[] { new { page_id = pageId, changes } } };
        return new
        {
            project_id = ProjectId,
            name = "Headline test",
            type = "a/b",
            page_ids = new[] { pageId },
            variations = new[] { Variation("Original"), Variation("Better", new { type = "custom_code", value = change, @async = false }) },
            metrics = new[] { new { aggregator = "unique", event_id = openedPageId, scope = "visitor", winning_direction = "increasing" } },
        };
    }

    private sealed class Rest(IAPIRequestContext requests, string address)
    {
        public async Task<JsonElement> SendAsync(string method, string path, object? body)
        {
            var response = await requests.FetchAsync(address + path, new()
            {
                Method = method,
                DataObject = body,
                Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer 2:sandbox-personal-token" },
            });
            var text = await response.TextAsync();
            Assert.True(response.Ok, $"{method} {path} answers {response.Status}: {text}");
            return JsonDocument.Parse(text).RootElement;
        }
    }
}
