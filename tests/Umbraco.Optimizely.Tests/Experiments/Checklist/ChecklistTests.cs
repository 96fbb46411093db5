using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>Each check with each of its outcomes.</summary>
public sealed class ChecklistTests(SharedHost shared) : ChecklistTestBase(shared)
{
    private const string Everywhere = "<nav><a href=/about/ MARK>x</a></nav>";

    [Fact]
    public async Task Run_SiteInOrder_PassesAndTellsOfConsent()
    {
        Write(Everywhere + "<h1 MARK>x</h1>", Everywhere, Everywhere + "<a href=/about/ MARK>x</a>");

        var list = await RunAsync(await Host.CreateAsync());

        Assert.Equal(["published", "snippet", "marker", "metric", "otherTests", "traffic", "consent"], list.Checks.Select(c => c.Code));
        Assert.Equal(new ChecklistTotals(6, 1, 0, 0, 0), list.Totals);
        Assert.All(list.Checks, c => Assert.True(c.Level is "passed" || (c.Level, c.Code) == ("info", "consent"), $"{c}"));
        Assert.EndsWith("docs/editors.md#consent", list.Checks[^1].Link, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1 MARK>x</h1>", "", "", "passed", "On the page itself: 1. In lists: 0. In navigation: 0.")]
    [InlineData(Everywhere, Everywhere, Everywhere, "passed", "On the page itself: 0. In lists: 0. In navigation: 1.")]
    [InlineData("", "<a href=/about/ MARK>x</a>", "<a href=/about/ MARK>x</a>", "passed", "On the page itself: 0. In lists: 2. In navigation: 0.")]
    [InlineData("", "", "<h2 MARK>x</h2>", "passed", "In lists: 1.")]
    [InlineData(null, "<h2 MARK>x</h2>", null, "passed", "https://www.example.com/about/ could not be looked at.")]
    [InlineData("", "", "", "blocked", "In the template article,")]
    [InlineData("", "", "", "blocked", "looked at here: home, articleList.")]
    [InlineData("", null, null, "blocked", "https://www.example.com/articles/ could not be looked at.")]
    [InlineData(null, "", "", "unknown", "https://www.example.com/about/ could not be looked at.")]
    [InlineData(null, null, null, "unknown", "It cannot be reached from the server")]
    public async Task Marker_Pages_AreCounted(string? own, string? home, string? list, string level, string detail)
    {
        Write(own, home, list);

        var check = await CheckAsync("marker");

        Assert.Equal(level, check.Level);
        Assert.Contains(detail, check.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snippet_Page_IsJudged()
    {
        Write("");
        Assert.Equal("passed", (await CheckAsync("snippet")).Level);

        await InitializeAsync();
        Host.Site.Html["/about/"] = "<head></head>";
        Assert.Equal("warning", (await CheckAsync("snippet")).Level);

        await InitializeAsync();
        Assert.Equal("unknown", (await CheckAsync("snippet")).Level);
    }

    [Fact]
    public async Task Published_Document_IsCompared()
    {
        var record = await Host.CreateAsync();
        Assert.Equal("passed", (await CheckAsync("published", record)).Level);

        Host.Document.Snapshot = Host.Document.Snapshot with { Headline = "Another <b>headline</b>" };
        var changed = await CheckAsync("published", record);
        Assert.Equal("warning", changed.Level);
        Assert.Contains("“Another <b>headline</b>”", changed.Detail, StringComparison.Ordinal);

        Host.Document.Snapshot = Host.Document.Snapshot with { Url = null };
        Assert.Equal("warning", (await CheckAsync("published", record)).Level);

        Host.Document.Snapshot = Host.Document.Snapshot with { IsPublished = false };
        Assert.Equal("blocked", (await CheckAsync("published", record)).Level);

        Host.Document.Exists = false;
        Assert.Equal("blocked", (await CheckAsync("published", record)).Level);
    }

    [Theory]
    [InlineData("opened", "<h1 MARK>x</h1>" + Everywhere, "passed")]
    [InlineData("opened", "<h1 MARK>x</h1>", "warning")]
    [InlineData("clicks", "<a href=/about/ MARK>x</a>", "passed")]
    [InlineData("clicks", "<h1 MARK>x</h1>", "warning")]
    [InlineData("clicks", "", "unknown")]
    [InlineData("event", "", "passed")]
    public async Task Metric_Kind_IsMeasurableOrNot(string metric, string own, string level)
    {
        Write(own);

        var record = await Host.CreateAsync(metric, eventId: Shared.EventId);

        Assert.Equal(level, (await CheckAsync("metric", record)).Level);
    }

    [Fact]
    public async Task Metric_EventWasArchivedOrOptimizelyFails_IsTold()
    {
        var record = await Host.CreateAsync("event", eventId: Shared.EventId);
        await Host.Client.Events.ArchiveCustomAsync(ExperimentsHost.ProjectId, long.Parse(Shared.EventId, CultureInfo.InvariantCulture), Cancel);
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        var gone = await CheckAsync("metric", record);
        Assert.Equal("warning", gone.Level);
        Assert.Contains("signup", gone.Title, StringComparison.Ordinal);

        ((MemoryCache)Host.Get<IMemoryCache>()).Clear();
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = "list_events", Kind = SandboxFaultKind.Status, Status = 403 });
        Assert.Equal("unknown", (await CheckAsync("metric", record)).Level);
    }

    [Fact]
    public async Task OtherTests_ExperimentMadeInOptimizely_IsNamed()
    {
        var record = await Host.CreateAsync();
        Assert.Equal("passed", (await CheckAsync("otherTests", record)).Level);

        var other = await Host.Client.Experiments.CreateAsync(
            new ExperimentCreate
            {
                ProjectId = ExperimentsHost.ProjectId,
                Name = "By <hand>",
                PageIds = [record.PageId!.Value],
                Metrics = [new ExperimentMetric { Aggregator = "unique", EventId = record.MetricEventId!.Value, Scope = "visitor", WinningDirection = "increasing" }],
                Variations = [new ExperimentVariation { Name = "A", Weight = 5000, Actions = [] }, new ExperimentVariation { Name = "B", Weight = 5000, Actions = [] }],
            },
            ExperimentAction.Start,
            Cancel);
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        var found = await CheckAsync("otherTests", record);
        Assert.Equal("warning", found.Level);
        Assert.Contains("By <hand>", found.Detail, StringComparison.Ordinal);

        await Host.Client.Experiments.ArchiveAsync(other.Id!.Value, Cancel);
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("passed", (await CheckAsync("otherTests", record)).Level);
    }

    [Fact]
    public async Task Traffic_ChangedInOptimizely_IsTold()
    {
        var record = await Host.CreateAsync();
        Assert.Equal("passed", (await CheckAsync("traffic", record)).Level);

        await Host.Client.Experiments.UpdateAsync(record.ExperimentId!.Value, new ExperimentUpdate { Holdback = 1250 }, null, Cancel);
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        var held = await CheckAsync("traffic", record);
        Assert.Equal("warning", held.Level);
        Assert.StartsWith("12.5 % of the visitors are held back", held.Detail, StringComparison.Ordinal);

        ((MemoryCache)Host.Get<IMemoryCache>()).Clear();
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = "get_experiment", Kind = SandboxFaultKind.Status, Status = 403 });
        Assert.Equal("unknown", (await CheckAsync("traffic", record)).Level);
    }

    [Fact]
    public async Task Run_TestIsOver_IsRefused()
    {
        var record = await Host.CreateAsync();
        await Host.Service.ArchiveAsync(record.Id, Cancel);
        record = (await Host.Store.FindAsync(record.Id, Cancel))!;

        Assert.Equal("archived", (await Assert.ThrowsAsync<ProblemException>(() => RunAsync(record))).Code);
    }
}
