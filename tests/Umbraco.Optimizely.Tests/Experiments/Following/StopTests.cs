using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>Documents that no visitor sees: their tests are paused, those of deleted ones archived.</summary>
public sealed class StopTests(SharedHost shared) : FollowingTestBase(shared)
{
    private static readonly Dictionary<AutomaticCause, Func<DocumentSnapshot, DocumentSnapshot>> Changes = new()
    {
        [AutomaticCause.DocumentUnpublished] = d => d with { IsPublished = false, Headline = null, Url = null },
        [AutomaticCause.DocumentTrashed] = d => d with { IsTrashed = true, IsPublished = false, Headline = null, Url = null },
        [AutomaticCause.DocumentUnreachable] = d => d with { Url = null },
        [AutomaticCause.HeadlineEmptied] = d => d with { Headline = "About us", IsHeadlineEmpty = true },
        [AutomaticCause.VariationChanged] = d => d with { Varies = false },
    };

    public static TheoryData<AutomaticCause> Causes => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Causes))]
    public async Task Follow_NoVisitorSeesTheHeadline_PausesOnceAndSaysWhy(AutomaticCause cause)
    {
        var record = await Host.RunAsync();

        Host.Change(Changes[cause]);
        await Host.FollowAsync();
        await Host.FollowAsync();

        Assert.Equal("paused", await Host.StatusAsync(record));
        Assert.Equal(["start", "pause"], Host.Actions());
        var notes = (await Host.AgainAsync(record)).Notes;
        Assert.Equal((cause, FollowingOutcome.Done, "Carl Colleague"), (notes.Notice!.Cause, notes.Notice.Outcome, notes.Notice.Changed.By));
        Assert.Equal((HistoryKind.PausedAutomatically, $"{cause}"), (notes.History[^1].Kind, notes.History[^1].Text));
        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(("The test was paused automatically.", "Carl Colleague"), (warning.Title, warning.By));
        Assert.NotNull(warning.At);
        Assert.Equal(
            [cause, cause],
            [Assert.Single(Host.Published().OfType<ExperimentPausingNotification>()).Cause, Assert.Single(Host.Published().OfType<ExperimentPausedNotification>()).Cause]);
    }

    [Fact]
    public async Task Follow_LanguageRemoved_PausesAndIsToldInTheOtherLanguages()
    {
        var record = await Host.RunAsync();

        Host.Package.Languages = ["da-DK"];
        Host.Notice();
        await Host.FollowAsync();

        Assert.Equal("paused", await Host.StatusAsync(record));
        var panel = await Host.Get<Umbraco.Optimizely.Experiments.Panel.PanelService>().ShowAsync(
            new HeadlineDocument(Host.Document.Snapshot with { Culture = "da-DK" }, Host.Package.Settings), Cancel);
        var lost = Assert.Single(panel.Experiments);
        Assert.Equal(("en-US", "languageRemoved"), (lost.Culture, Assert.Single(lost.Warnings).Code));
    }

    [Fact]
    public async Task Follow_TestWasNotStarted_SendsNothing()
    {
        var record = await Host.CreateAsync();

        Host.Unpublish();
        await Host.FollowAsync();
        await Host.FollowAsync();

        Assert.Empty(Host.Actions());
        Assert.Equal(FollowingOutcome.NothingToDo, (await Host.AgainAsync(record)).Notes.Notice?.Outcome);
        Assert.Contains("can be started once", Assert.Single((await Host.ShowAsync(record)).Warnings).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follow_PublishedAgain_OffersToResumeAndDoesNotDoItItself()
    {
        var record = await Host.RunAsync();
        Host.Unpublish();
        await Host.FollowAsync();

        Host.Publish();
        await Host.FollowAsync();

        Assert.Equal("paused", await Host.StatusAsync(record));
        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(("canResume", true), (warning.Code, warning.IsInformation));
        Assert.Equal(["resume"], warning.Actions);

        await Host.Service.ResumeAsync(record.Id, Cancel);

        Assert.Empty((await Host.ShowAsync(record)).Warnings);
        Assert.Null((await Host.AgainAsync(record)).Notes.Notice);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Follow_UnpublishedASecondTime_IsPausedASecondTime(bool resumedHere)
    {
        var record = await Host.RunAsync();
        Host.Unpublish();
        await Host.FollowAsync();
        Host.Publish();
        await Host.FollowAsync();
        if (resumedHere)
        {
            await Host.Service.ResumeAsync(record.Id, Cancel);
        }
        else
        {
            await Host.Client.Experiments.UpdateAsync(record.ExperimentId!.Value, new(), Umbraco.Optimizely.Api.ExperimentAction.Resume, Cancel);
        }

        Host.Unpublish();
        await Host.FollowAsync();

        Assert.Equal("paused", await Host.StatusAsync(record));
        Assert.Equal(["start", "pause", "resume", "pause"], Host.Actions());
    }

    [Fact]
    public async Task Follow_TrashedAfterItWasUnpublished_StaysPausedByUs()
    {
        var record = await Host.RunAsync();
        Host.Unpublish();
        await Host.FollowAsync();

        Host.Change(Changes[AutomaticCause.DocumentTrashed]);
        await Host.FollowAsync();

        var notice = (await Host.AgainAsync(record)).Notes.Notice;
        Assert.Equal((AutomaticCause.DocumentTrashed, FollowingOutcome.Done), (notice?.Cause, notice?.Outcome));
        Assert.Equal(["start", "pause"], Host.Actions());
    }

    [Fact]
    public async Task Follow_PausedByAPersonBefore_IsNotCalledAutomatic()
    {
        var record = await Host.RunAsync();
        await Host.Service.PauseAsync(record.Id, Cancel);

        Host.Unpublish();
        await Host.FollowAsync();
        Host.Publish();
        await Host.FollowAsync();

        Assert.Empty((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(["start", "pause"], Host.Actions());
    }

    [Theory]
    [InlineData("opened")]
    [InlineData("clicks")]
    public async Task Follow_Deleted_ArchivesEverythingAndKeepsTheRecord(string metric)
    {
        var record = await Host.RunAsync(metric);

        Host.Delete();
        await Host.FollowAsync();

        var live = await Host.LiveObjectsAsync();
        Assert.Empty(live.Experiments);
        Assert.Empty(live.Pages);
        Assert.Empty(live.Clicks);
        var after = await Host.AgainAsync(record);
        Assert.Equal((RecordState.Archived, false), (after.State, after.IsOpen));
        Assert.Equal((HistoryKind.ArchivedAutomatically, "Carl Colleague"), (after.Notes.History[^1].Kind, after.Notes.History[^1].Moment.By));
        Assert.Equal(AutomaticCause.DocumentDeleted, Assert.Single(Host.Published().OfType<ExperimentArchivedNotification>()).Cause);
    }

    [Fact]
    public async Task Follow_DeletedWithAnUnfinishedTest_RemovesWhatWasMade()
    {
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = "create_experiment", Kind = SandboxFaultKind.Status, Status = 403 });
        var record = await Host.CreateAsync();
        Assert.Equal(RecordState.Failed, record.State);

        Host.Delete();
        await Host.FollowAsync();

        Assert.Equal(RecordState.Discarded, (await Host.AgainAsync(record)).State);
        Assert.Empty((await Host.LiveObjectsAsync()).Pages);
    }

    [Fact]
    public async Task Follow_PauseCancelledByAHandler_IsToldAndNotTriedAgain()
    {
        var record = await Host.RunAsync();
        var asked = 0;
        using (Host.Handling<ExperimentPausingNotification>(n => { asked++; n.CancelOperation(new("Site", "The campaign runs on.")); }))
        {
            Host.Unpublish();
            await Host.FollowAsync();
            Host.Time.Advance(TimeSpan.FromHours(1));
            await Host.FollowAsync();
            await Host.FollowAsync();
        }

        Assert.Equal((1, "running"), (asked, await Host.StatusAsync(record)));
        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Contains("The campaign runs on.", warning.Detail, StringComparison.Ordinal);
        Assert.Equal(["pause"], warning.Actions);

        Host.Publish();
        await Host.FollowAsync();

        Assert.Empty((await Host.ShowAsync(record)).Warnings);
    }

    [Fact]
    public async Task Follow_ArchiveCancelledByAHandler_KeepsTheTest()
    {
        var record = await Host.RunAsync();
        using var _ = Host.Cancelling<ExperimentArchivingNotification>("Kept for the auditors.");

        Host.Delete();
        await Host.FollowAsync();
        await Host.FollowAsync();

        Assert.Equal("running", await Host.StatusAsync(record));
        Assert.Equal("Kept for the auditors.", (await Host.AgainAsync(record)).Notes.Notice?.Message);
        Assert.Single(Host.Published().OfType<ExperimentArchivingNotification>());
    }

    [Fact]
    public async Task Follow_SwitchedOff_OnlyTells()
    {
        var record = await Host.RunAsync();
        Host.Options.Following.Automatic = false;

        Host.Unpublish();
        await Host.FollowAsync();

        Assert.Equal("running", await Host.StatusAsync(record));
        var warning = Assert.Single((await Host.ShowAsync(record)).Warnings);
        Assert.Equal(("The test runs although no visitor sees the headline.", "pause"), (warning.Title, Assert.Single(warning.Actions)));
    }

    [Fact]
    public async Task Follow_OtherTests_AreLeftAlone()
    {
        var record = await Host.RunAsync();

        Host.Notice();
        await Host.FollowAsync();

        Assert.Equal(["start"], Host.Actions());
        Assert.Empty((await Host.ShowAsync(record)).Warnings);
    }
}
