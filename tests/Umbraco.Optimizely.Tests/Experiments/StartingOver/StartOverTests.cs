using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Tests.Experiments.Following;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.StartingOver;

public sealed class StartOverTests(SharedHost shared) : FollowingTestBase(shared)
{
    private const string Newer = "Newer headline";

    [Theory]
    [InlineData("opened")]
    [InlineData("clicks")]
    public async Task StartOver_RunningTest_IsReplacedByOneThatRuns(string metric)
    {
        var old = await Host.RunAsync(metric);
        Host.Publish(Newer);
        await Host.FollowAsync();

        var record = await StartOverAsync(old);

        var live = await Host.LiveObjectsAsync();
        var experiment = Assert.Single(live.Experiments);
        Assert.Equal((record.ExperimentId, "running"), (experiment.Id, experiment.Status));
        Assert.Equal(metric == "opened" ? 2 : 1, live.Pages.Count);
        Assert.Equal((Newer, "Edith Editor", old.MetricKind), (record.Headline, record.CreatedByName, record.MetricKind));
        Assert.Equal([Newer, "First alternative", "Second alternative"], record.Variations.Select(v => v.Title));
        Assert.Equal(old.Variations.Select(v => v.Weight), record.Variations.Select(v => v.Weight));
        var before = await Host.AgainAsync(old);
        Assert.Equal((RecordState.Archived, HistoryKind.StartedOver), (before.State, before.Notes.History[^1].Kind));
        Assert.Null(before.Notes.StartOver);
        Assert.Empty((await Host.ShowAsync(record)).Warnings);
    }

    [Fact]
    public async Task StartOver_PausedTest_IsReplacedByOneThatWaits()
    {
        var old = await Host.RunAsync();
        await Host.Service.PauseAsync(old.Id, Cancel);
        Host.Publish(Newer);

        var record = await StartOverAsync(old);

        Assert.Equal("not_started", await Host.StatusAsync(record));
    }

    [Fact]
    public async Task StartOver_SameRequestAgain_GivesTheSameTest()
    {
        var old = await Host.RunAsync();
        Host.Publish(Newer);
        var request = Guid.NewGuid();

        var first = await StartOverAsync(old, request);
        var second = await StartOverAsync(old, request);

        Assert.Equal(first.Id, second.Id);
        Assert.Single((await Host.LiveObjectsAsync()).Experiments);
    }

    [Fact]
    public async Task StartOver_HeadlineIsAnAlternative_DropsItAndGivesItsVisitorsToTheOriginal()
    {
        var old = await Host.RunAsync();
        Host.Publish("First alternative");

        var record = await StartOverAsync(old, headline: "First alternative");

        Assert.Equal(["First alternative", "Second alternative"], record.Variations.Select(v => v.Title));
        Assert.Equal(Weights.Total, record.Variations.Sum(v => v.Weight));
    }

    [Fact]
    public async Task StartOver_ChangedMeanwhile_IsRefusedWithWhatChanged()
    {
        var old = await Host.CreateAsync();
        await Host.Service.UpdateAsync(old.Id, old.Revision, ExperimentsHost.Input(), Cancel);
        Host.Publish(Newer);

        var problem = await Assert.ThrowsAsync<ProblemException>(() => StartOverAsync(old));

        Assert.Equal("changedMeanwhile", problem.Code);
        Assert.Contains("metric were changed", problem.Detail, StringComparison.Ordinal);
        Assert.Single((await Host.LiveObjectsAsync()).Experiments);
    }

    [Fact]
    public async Task StartOver_NothingWasPublished_IsRefused()
    {
        var old = await Host.RunAsync();

        var problem = await Assert.ThrowsAsync<ProblemException>(() => StartOverAsync(old, headline: "Original headline"));

        Assert.Equal("headlineNotChanged", problem.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task StartOver_HandlerCancels_ChangesNothing(bool archiving)
    {
        var old = await Host.RunAsync();
        Host.Publish(Newer);
        using var _ = archiving
            ? Host.Cancelling<ExperimentArchivingNotification>("No.")
            : Host.Cancelling<ExperimentCreatingNotification>("No.");

        await Assert.ThrowsAsync<ProblemException>(() => StartOverAsync(old));

        Assert.Equal("running", await Host.StatusAsync(old));
        Assert.Null((await Host.AgainAsync(old)).Notes.StartOver);
    }

    [Fact]
    public async Task StartOver_HandlerWritesCode_ItIsSent()
    {
        var old = await Host.RunAsync();
        Host.Publish(Newer);
        using var _ = Host.Handling<ExperimentCreatingNotification>(n => n.Variations[0].Code = "/* mine */");

        await StartOverAsync(old);

        var experiment = Assert.Single((await Host.LiveObjectsAsync()).Experiments);
        Assert.Equal("/* mine */", experiment.Variations![1].Actions![0].Changes![0].Value);
    }

    [Fact]
    public async Task StartOver_MovedAndRenamed_EarlierAddressesGoOnCounting()
    {
        var old = await Host.RunAsync();
        Host.Change(d => d with { Url = new Uri("https://www.example.com/moved/") });
        await Host.FollowAsync();
        Host.Change(d => d with { Headline = Newer, Name = "Renamed" });

        var record = await StartOverAsync(old);

        Assert.Equal("Headline: Renamed (en-US)", record.Name);
        Assert.Equal(["https://www.example.com/about/"], record.Notes.EarlierUrls);
        Assert.Contains("https://www.example.com/about/", (await Host.Client.Pages.GetAsync(record.OpenedPageId!.Value, Cancel)).Conditions, StringComparison.Ordinal);
    }

    private Task<HeadlineExperiment> StartOverAsync(HeadlineExperiment old, Guid? request = null, string headline = Newer)
        => Host.Get<FollowingService>().StartOverAsync(old.Id, request ?? Guid.NewGuid(), headline, new SeenTest(old.Revision, null), Cancel);
}
