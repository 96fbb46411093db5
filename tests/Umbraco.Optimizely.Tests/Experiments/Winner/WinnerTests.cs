using NSubstitute;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Tests.Experiments.Following;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Winner;

public sealed class WinnerTests(SharedHost shared) : FollowingTestBase(shared)
{
    private const string Original = "Original headline";
    private const string First = "First alternative";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Launch_AnAlternative_IsWrittenThenTheTestIsArchived(bool publish)
    {
        var test = await Host.RunAsync();

        var record = await LaunchAsync(test, First, publish);

        var write = Assert.Single(Host.Document.Writes);
        Assert.Equal((First, publish, "headline", "en-US"), (write.Text, write.Publish, write.Property, write.Culture));
        Assert.Equal((First, publish ? First : Original), (Host.Document.Draft, Host.Document.Snapshot.Headline));
        Assert.Equal((RecordState.Archived, WinnerStage.Done), (record.State, record.Notes.Winner!.Stage));
        Assert.Equal(publish ? HistoryKind.WinnerPublished : HistoryKind.WinnerSaved, record.Notes.History[^1].Kind);
        Assert.Equal((0, 0), await LeftAsync());
        Assert.True((await Host.ShowAsync(record)).Winner!.CanUndo);
    }

    [Fact]
    public async Task Launch_TheOriginal_EndsTheTestWithoutWriting()
    {
        var test = await Host.RunAsync();

        var record = await LaunchAsync(test, Original);

        Assert.Empty(Host.Document.Writes);
        Assert.Equal((RecordState.Archived, HistoryKind.OriginalKept), (record.State, record.Notes.History[^1].Kind));
        Assert.False((await Host.ShowAsync(record)).Winner!.CanUndo);
    }

    [Fact]
    public async Task Launch_Again_ChangesNothing_AndAnotherIsRefused()
    {
        var test = await Host.RunAsync();
        await LaunchAsync(test, First);

        await LaunchAsync(test, First);
        var problem = await Assert.ThrowsAsync<ProblemException>(() => LaunchAsync(test, "Second alternative"));

        Assert.Equal("anotherWinner", problem.Code);
        Assert.Single(Host.Document.Writes);
    }

    [Fact]
    public async Task Launch_TellsTheSite_BeforeWithTheChoiceAndAfterWithItsState()
    {
        var test = await Host.RunAsync();
        Host.Events.ClearReceivedCalls();
        using var handler = Host.Handling<WinnerLaunchingNotification>(n => n.State["mine"] = 1);

        await LaunchAsync(test, First);

        var published = Host.Published();
        Assert.Equal(
            [typeof(WinnerLaunchingNotification), typeof(ExperimentArchivedNotification), typeof(WinnerLaunchedNotification)],
            published.Select(n => n.GetType()));
        var launched = Assert.IsType<WinnerLaunchedNotification>(published[^1]);
        Assert.Equal((First, true, 1), (launched.Headline, launched.Published, launched.State["mine"]));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "newer draft", "newerWork" },
        { "newer headline", "newerWork" },
        { "shared by all languages", "sharedHeadline" },
        { "too long", "tooLong" },
        { "other changes", "otherChanges" },
        { "unpublished", "notPublished" },
        { "the site forbids it", "cancelled" },
        { "the CMS refuses", "notWritten" },
        { "outdated panel", "changedMeanwhile" },
        { "unknown headline", "noSuchHeadline" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Launch_Refused_DocumentAndTestAreAsTheyWere(string cause, string code)
    {
        var test = await Host.RunAsync();
        using var handler = cause == "the site forbids it" ? Host.Cancelling<WinnerLaunchingNotification>("Not today.") : null;
        Spoil(cause);
        var before = (Host.Document.Draft, Host.Document.Snapshot.Headline);

        var seen = cause == "outdated panel" ? new SeenTest(test.Revision, "paused") : Seen(test);
        var problem = await Assert.ThrowsAsync<ProblemException>(
            () => Host.Get<LaunchWinner>().RunAsync(test.Id, cause == "unknown headline" ? "Another" : First, true, seen, Cancel));

        Assert.Equal(code, problem.Code);
        Assert.Empty(Host.Document.Writes);
        Assert.Equal(before, (Host.Document.Draft, Host.Document.Snapshot.Headline));
        Assert.Null((await Host.AgainAsync(test)).Notes.Winner);
        Assert.Equal("running", await Host.StatusAsync(test));
    }

    [Fact]
    public async Task Launch_NotStarted_IsRefused()
    {
        var test = await Host.CreateAsync();

        var problem = await Assert.ThrowsAsync<ProblemException>(() => LaunchAsync(test, First));

        Assert.Equal("notStarted", problem.Code);
    }

    [Fact]
    public async Task Launch_OtherChangesAsADraft_AreLeftAlone()
    {
        var test = await Host.RunAsync();
        Host.Document.HasOtherChanges = true;

        await LaunchAsync(test, First, publish: false);

        Assert.False(Assert.Single(Host.Document.Writes).Publish);
    }

    private void Spoil(string cause)
    {
        var document = Host.Document;
        switch (cause)
        {
            case "newer draft":
                document.Draft = "Somebody's next headline";
                break;
            case "newer headline":
                Host.Publish("Somebody's headline");
                break;
            case "shared by all languages":
                document.IsShared = true;
                break;
            case "too long":
                document.MaxLength = 5;
                break;
            case "other changes":
                document.HasOtherChanges = true;
                break;
            case "unpublished":
                Host.Unpublish();
                break;
            case "the CMS refuses":
                document.Answer = new HeadlineWriteResult(false, "The picture is missing.");
                break;
        }
    }

    private static SeenTest Seen(HeadlineExperiment test) => new(test.Revision, "running");

    private Task<HeadlineExperiment> LaunchAsync(HeadlineExperiment test, string headline, bool publish = true)
        => Host.Get<LaunchWinner>().RunAsync(test.Id, headline, publish, Seen(test), Cancel);

    private async Task<(int Experiments, int Pages)> LeftAsync()
    {
        var left = await Host.LiveObjectsAsync();
        return (left.Experiments.Count, left.Pages.Count);
    }
}
