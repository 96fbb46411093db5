using NSubstitute;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Tests.Experiments.Following;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>A test that would show nothing is not started, unless somebody says so.</summary>
public sealed class StartGuardTests(SharedHost shared) : ChecklistTestBase(shared)
{
    private static readonly SeenTest Anyway = new(null, null) { StartAnyway = true };

    [Fact]
    public async Task Start_HeadlineNowhere_IsRefusedBeforeAnybodyIsAsked()
    {
        Write("<h1>x</h1>");
        var record = await Host.CreateAsync();
        Host.Events.ClearReceivedCalls();

        var problem = await Assert.ThrowsAsync<ProblemException>(() => Host.Service.StartAsync(record.Id, Cancel));

        Assert.Equal((409, "headlineNotMarked"), (problem.Status, problem.Code));
        Assert.Contains("In the template article, ", problem.Detail, StringComparison.Ordinal);
        Assert.Contains("optimizely-headline=\"@Model\"", problem.Detail, StringComparison.Ordinal);
        Assert.Empty(Host.Published());
        Assert.Equal("not_started", await Host.StatusAsync(record));
        Assert.Empty((await Host.AgainAsync(record)).Notes.History);
        Assert.Single(Host.Site.Requests, r => r.RequestUri!.AbsolutePath == "/about/");
    }

    [Fact]
    public async Task Start_TemplateWasPutRight_IsNotRefusedByWhatWasFoundBefore()
    {
        Write("<h1>x</h1>");
        var record = await Host.CreateAsync();
        await RunAsync(record);
        Host.Time.Advance(TimeSpan.FromSeconds(1));
        Write("<h1 MARK>x</h1>");

        await Host.Service.StartAsync(record.Id, Cancel);

        Assert.Equal("running", await Host.StatusAsync(record));
        Assert.Equal([HistoryKind.Started], (await Host.AgainAsync(record)).Notes.History.Select(e => e.Kind));
    }

    [Fact]
    public async Task Start_AfterAGoodChecklist_FetchesNothing()
    {
        Write("<h1 MARK>x</h1>");
        var record = await Host.CreateAsync();
        await RunAsync(record);
        Host.Site.Requests.Clear();

        await Host.Service.StartAsync(record.Id, Cancel);

        Assert.Empty(Host.Site.Requests);
    }

    [Fact]
    public async Task Start_NoPageCanBeReached_IsNotRefused()
    {
        var record = await Host.CreateAsync();

        await Host.Service.StartAsync(record.Id, Cancel);

        Assert.Equal("running", await Host.StatusAsync(record));
    }

    [Fact]
    public async Task StartAnyway_HeadlineNowhere_StartsAndIsWrittenDown()
    {
        Write("<h1>x</h1>");
        var record = await Host.CreateAsync();

        await Host.Service.StartAsync(record.Id, Anyway, Cancel);

        Assert.Equal("running", await Host.StatusAsync(record));
        Assert.Contains(Host.Published(), n => n is ExperimentStartedNotification);
        var history = (await Host.AgainAsync(record)).Notes.History;
        Assert.Equal([HistoryKind.StartedAnyway, HistoryKind.Started], history.Select(e => e.Kind));
        Assert.Equal("Edith Editor", history[0].Moment.By);
        Assert.Equal("The headline was found marked on no page; the test was started all the same.", HistoryTexts.Say(history[0]));
    }

    [Fact]
    public async Task StartAnyway_HeadlineIsMarked_IsAnOrdinaryStart()
    {
        Write("<h1 MARK>x</h1>");
        var record = await Host.CreateAsync();

        await Host.Service.StartAsync(record.Id, Anyway, Cancel);

        Assert.Equal([HistoryKind.Started], (await Host.AgainAsync(record)).Notes.History.Select(e => e.Kind));
    }

    [Fact]
    public async Task StartAnyway_NotPublished_IsRefusedAllTheSame()
    {
        var record = await Host.CreateAsync();
        Host.Document.Snapshot = Host.Document.Snapshot with { IsPublished = false };

        Assert.Equal(
            "notPublished", (await Assert.ThrowsAsync<ProblemException>(() => Host.Service.StartAsync(record.Id, Anyway, Cancel))).Code);
    }

    [Fact]
    public async Task Resume_MarkHasGoneMeanwhile_IsRefusedUnlessSaid()
    {
        Write("<h1 MARK>x</h1>");
        var record = await Host.CreateAsync();
        await Host.Service.StartAsync(record.Id, Cancel);
        await Host.Service.PauseAsync(record.Id, Cancel);
        Write("<h1>x</h1>");
        Host.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(
            "headlineNotMarked", (await Assert.ThrowsAsync<ProblemException>(() => Host.Service.ResumeAsync(record.Id, Cancel))).Code);
        await Host.Service.ResumeAsync(record.Id, Anyway, Cancel);

        Assert.Equal("running", await Host.StatusAsync(record));
    }
}
