using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>Headlines that are published while their test is there.</summary>
public sealed class HeadlineTests(SharedHost shared) : FollowingTestBase(shared)
{
    [Fact]
    public async Task Follow_AnotherHeadline_IsToldWithBothTextsAndTheMoment()
    {
        var record = await Host.RunAsync();

        Host.Publish("Newer headline");
        await Host.FollowAsync();
        await Host.FollowAsync();

        var model = await Host.ShowAsync(record);
        var warning = Assert.Single(model.Warnings);
        Assert.Equal(("headlineChanged", "Carl Colleague"), (warning.Code, warning.By));
        Assert.Equal(["startOver", "acceptHeadline"], warning.Actions);
        Assert.Contains("“Newer headline” instead of “Original headline”", warning.Detail, StringComparison.Ordinal);
        Assert.NotNull(warning.At);
        Assert.Equal("Newer headline", model.NewHeadline);
        Assert.Equal("running", await Host.StatusAsync(record));
        Assert.Single((await Host.AgainAsync(record)).Notes.History, e => e.Kind == HistoryKind.HeadlineChanged);
    }

    [Fact]
    public async Task Follow_TheTestedHeadlineAgain_IsQuietAndRemembersIt()
    {
        var record = await Host.RunAsync();
        Host.Publish("Newer headline");
        await Host.FollowAsync();

        Host.Publish();
        await Host.FollowAsync();

        Assert.Empty((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(
            [HistoryKind.Started, HistoryKind.HeadlineChanged, HistoryKind.HeadlineBack],
            (await Host.AgainAsync(record)).Notes.History.Select(e => e.Kind));
    }

    [Fact]
    public async Task Show_BeforeTheTestBegan_OffersToTakeTheHeadlineOver()
    {
        var record = await Host.CreateAsync();

        Host.Publish("Newer headline");

        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(("headlineChangedBefore", "acceptHeadline"), (warning.Code, Assert.Single(warning.Actions)));
    }

    [Fact]
    public async Task Accept_GoesOnAndWarnsNoMore()
    {
        var record = await Host.RunAsync();
        Host.Publish("Newer headline");
        await Host.FollowAsync();
        Host.Sandbox.Control.ClearCalls();

        var after = await Host.Get<FollowingService>().AcceptAsync(record.Id, "Newer headline", Seen(record), Cancel);
        await Host.FollowAsync();

        Assert.Equal(("Newer headline", "Newer headline", record.Revision + 1), (after.Headline, after.Variations[0].Title, after.Revision));
        Assert.Empty(Host.Sandbox.Control.Calls());
        Assert.Empty((await Host.ShowAsync(record)).Warnings);
        Assert.Equal((HistoryKind.HeadlineAccepted, "Edith Editor"), (after.Notes.History[^1].Kind, after.Notes.History[^1].Moment.By));
    }

    [Fact]
    public async Task Accept_Twice_IsDoneOnce()
    {
        var record = await Host.RunAsync();
        Host.Publish("Newer headline");

        await Host.Get<FollowingService>().AcceptAsync(record.Id, "Newer headline", Seen(record), Cancel);
        var after = await Host.Get<FollowingService>().AcceptAsync(record.Id, "Newer headline", Seen(record), Cancel);

        Assert.Single(after.Notes.History, e => e.Kind == HistoryKind.HeadlineAccepted);
    }

    [Fact]
    public async Task Accept_TemplateNamesTheOriginal_SendsNewCodeToTheRunningTest()
    {
        Host.Package.Settings = new OptimizelySettings { Template = "replace($OLD_TITLE, $NEW_TITLE);" };
        var record = await Host.RunAsync();
        Host.Publish("Newer headline");

        await Host.Get<FollowingService>().AcceptAsync(record.Id, "Newer headline", Seen(record), Cancel);

        var experiment = Assert.Single((await Host.LiveObjectsAsync()).Experiments);
        Assert.Equal("running", experiment.Status);
        Assert.Equal("replace(\"Newer headline\", \"First alternative\");", experiment.Variations![1].Actions![0].Changes![0].Value);
        Assert.Equal(["start", "publish"], Host.Actions());
    }

    [Fact]
    public async Task Accept_PublishedAnewMeanwhile_IsRefused()
    {
        var record = await Host.RunAsync();
        Host.Publish("Newest headline");

        Assert.Equal("headlineChangedAgain", await RefusedAsync(() => Host.Get<FollowingService>().AcceptAsync(record.Id, "Newer headline", Seen(record), Cancel)));
    }

    [Fact]
    public async Task Accept_HeadlineIsAnAlternative_IsRefused()
    {
        var record = await Host.RunAsync();
        Host.Publish("First alternative");

        Assert.Equal("headlineIsAlternative", await RefusedAsync(() => Host.Get<FollowingService>().AcceptAsync(record.Id, "First alternative", Seen(record), Cancel)));
    }

    [Fact]
    public async Task Show_AlternativeTakenOverByHand_SaysSo()
    {
        var record = await Host.RunAsync();

        Host.Publish(" Second alternative ");

        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal("headlineTaken", warning.Code);
        Assert.Equal(["archive", "startOver"], warning.Actions);
    }

    [Fact]
    public async Task Show_OnlyAlternativeTakenOver_LeavesNothingToStartOver()
    {
        var record = await Host.Service.CreateAsync(
            (await Host.FindDocumentAsync())!, Guid.NewGuid(), new ExperimentInput(null, [new VariationInput(null, "Only one", null)], "opened", null), Cancel);

        Host.Publish("Only one");

        Assert.Equal(["archive"], Assert.Single((await Host.ShowAsync(record)).Warnings).Actions);
        Assert.Equal("headlineIsAlternative", await RefusedAsync(() => Host.Get<FollowingService>().StartOverAsync(record.Id, Guid.NewGuid(), "Only one", Seen(record), Cancel)));
        Assert.Single((await Host.LiveObjectsAsync()).Experiments);
    }

    [Fact]
    public async Task Edit_TakesTheNewHeadlineOver_AndWarnsNoMore()
    {
        var record = await Host.CreateAsync();
        Host.Publish("Newer headline");
        await Host.FollowAsync();

        await Host.Service.UpdateAsync(record.Id, record.Revision, ExperimentsHost.Input(), Cancel);
        await Host.FollowAsync();

        Assert.Empty((await Host.ShowAsync(record)).Warnings);
        Assert.DoesNotContain((await Host.AgainAsync(record)).Notes.History, e => e.Kind == HistoryKind.HeadlineBack);
    }

    private static SeenTest Seen(Umbraco.Optimizely.Experiments.Store.HeadlineExperiment record) => new(record.Revision, null);

    private static async Task<string> RefusedAsync(Func<Task> action) => (await Assert.ThrowsAsync<ProblemException>(action)).Code;
}
