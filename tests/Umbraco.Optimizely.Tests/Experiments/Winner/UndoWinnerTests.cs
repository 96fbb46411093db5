using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Tests.Experiments.Following;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Winner;

public sealed class UndoWinnerTests(SharedHost shared) : FollowingTestBase(shared)
{
    private const string Original = "Original headline";
    private const string First = "First alternative";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Undo_RestoresTheExactValueWhereItWas(bool published)
    {
        var test = await LaunchAsync(published);

        var record = await UndoAsync(test);
        await UndoAsync(test);

        Assert.Equal([First, Original], Host.Document.Writes.Select(w => w.Text));
        Assert.Equal(published, Host.Document.Writes[^1].Publish);
        Assert.Equal((Original, Original), (Host.Document.Draft, Host.Document.Snapshot.Headline));
        Assert.Equal((RecordState.Archived, HistoryKind.WinnerUndone), (record.State, record.Notes.History[^1].Kind));
        Assert.False((await Host.ShowAsync(record)).Winner!.CanUndo);
    }

    [Fact]
    public async Task Undo_PublishedMeanwhileByHand_OnlyTheDraftGoesBack()
    {
        var test = await LaunchAsync(published: false);
        Host.Publish(First);

        await UndoAsync(test);

        Assert.Equal((Original, First), (Host.Document.Draft, Host.Document.Snapshot.Headline));
    }

    [Theory]
    [InlineData("newer draft", "newerWork")]
    [InlineData("other changes", "otherChanges")]
    [InlineData("deleted", "documentNotFound")]
    public async Task Undo_Refused_NothingIsOverwritten(string cause, string code)
    {
        var test = await LaunchAsync(published: true);
        (Host.Document.Draft, Host.Document.HasOtherChanges, Host.Document.Exists) =
            (cause == "newer draft" ? "Newer" : First, cause == "other changes", cause != "deleted");

        var problem = await Assert.ThrowsAsync<ProblemException>(() => UndoAsync(test));

        Assert.Equal(code, problem.Code);
        Assert.Single(Host.Document.Writes);
        Assert.Equal(WinnerStage.Done, (await Host.AgainAsync(test)).Notes.Winner!.Stage);
    }

    [Fact]
    public async Task Undo_WithoutAWinner_IsRefused()
    {
        var test = await Host.RunAsync();

        var problem = await Assert.ThrowsAsync<ProblemException>(() => UndoAsync(test));

        Assert.Equal("nothingToUndo", problem.Code);
    }

    private async Task<HeadlineExperiment> LaunchAsync(bool published)
    {
        var test = await Host.RunAsync();
        return await Host.Get<LaunchWinner>().RunAsync(test.Id, First, published, SeenTest.Now, Cancel);
    }

    private Task<HeadlineExperiment> UndoAsync(HeadlineExperiment test) => Host.Get<UndoWinner>().RunAsync(test.Id, Cancel);
}
