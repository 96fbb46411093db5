using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Following;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Winner;

/// <summary>A winner whose way is cut off anywhere ends the same once the worker has looked again.</summary>
public sealed class InterruptedWinnerTests(SharedHost shared) : FollowingTestBase(shared)
{
    private const string First = "First alternative";

    public static TheoryData<string, int> Stops => new()
    {
        { "before writing", 0 },
        { "after writing", 0 },
        { "DELETE experiments", 1 },
        { "DELETE pages", 1 },
        { "DELETE pages", 2 },
    };

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task ProcessStops_TheNextLookEndsTheSame(string place, int number)
    {
        var test = await Host.RunAsync();
        Stop(place, number);
        await Assert.ThrowsAnyAsync<Exception>(() => LaunchAsync(test));
        Continue();

        Assert.Equal("winnerUnfinished", Assert.Single((await Host.ShowAsync(test)).Warnings).Code);
        await LookAgainAsync();

        await AssertDoneAsync(test);
        Assert.All(Host.Document.Writes, write => Assert.Equal((First, true), (write.Text, write.Publish)));
    }

    [Theory]
    [InlineData("delete_experiment", SandboxFaultKind.Status, false)]
    [InlineData("delete_experiment", SandboxFaultKind.Drop, false)]
    [InlineData("delete_experiment", SandboxFaultKind.Drop, true)]
    [InlineData("delete_page", SandboxFaultKind.Status, false)]
    public async Task OptimizelyFails_TheDocumentHasIt_AndArchivingIsTriedAgain(string operation, SandboxFaultKind kind, bool after)
    {
        var test = await Host.RunAsync();
        Host.Sandbox.Control.AddFault(new SandboxFault { Operation = operation, Kind = kind, Status = 503, After = after, Times = 9 });

        var problem = await Assert.ThrowsAsync<ProblemException>(() => LaunchAsync(test));
        Host.Sandbox.Control.ClearFaults();

        Assert.Contains("The headline is in the document.", problem.Detail, StringComparison.Ordinal);
        Assert.Equal(First, Host.Document.Snapshot.Headline);
        await LaunchAsync(test);
        await AssertDoneAsync(test);
        Assert.Single(Host.Document.Writes);
    }

    [Fact]
    public async Task ProcessStops_SomebodyWritesMeanwhile_TheirWorkStaysAndTheTestGoesOn()
    {
        var test = await Host.RunAsync();
        Stop("before writing", 0);
        await Assert.ThrowsAnyAsync<Exception>(() => LaunchAsync(test));
        Continue();
        Host.Document.Draft = "Somebody's next headline";

        await LookAgainAsync();

        Assert.Equal("Somebody's next headline", Host.Document.Draft);
        Assert.Empty(Host.Document.Writes);
        Assert.Null((await Host.AgainAsync(test)).Notes.Winner);
        Assert.Equal("running", await Host.StatusAsync(test));
    }

    [Fact]
    public async Task ArchivedByHandMeanwhile_TheWinnerCanStillBeTakenBack()
    {
        var test = await Host.RunAsync();
        Stop("DELETE experiments", 1);
        await Assert.ThrowsAnyAsync<Exception>(() => LaunchAsync(test));
        Continue();

        await Host.Service.ArchiveAsync(test.Id, new SeenTest(test.Revision, "running"), Cancel);

        Assert.True((await Host.ShowAsync(test)).Winner!.CanUndo);
    }

    private void Stop(string place, int number)
    {
        if (number > 0)
        {
            Host.Calls.Before(place, number, () => throw new ProcessStoppedException());
            return;
        }

        Host.Document.OnWrite = written =>
        {
            if (written == (place == "after writing"))
            {
                throw new ProcessStoppedException();
            }
        };
    }

    /// <summary>The site runs again; what the stopped process held is free.</summary>
    private void Continue()
    {
        Host.Calls.Clear();
        Host.Document.OnWrite = null;
        Host.Time.Advance(TimeSpan.FromMinutes(10));
    }

    /// <summary>A server that was told of nothing finds it by itself, and acts when it has seen it twice.</summary>
    private async Task LookAgainAsync()
    {
        await Host.FollowAsync();
        Host.Time.Advance(TimeSpan.FromSeconds(30));
        await Host.FollowAsync();
    }

    private async Task AssertDoneAsync(HeadlineExperiment test)
    {
        var record = await Host.AgainAsync(test);
        Assert.Equal((RecordState.Archived, WinnerStage.Done), (record.State, record.Notes.Winner!.Stage));
        Assert.Single(record.Notes.History, entry => entry.Kind == HistoryKind.WinnerPublished);
        Assert.Equal((First, First), (Host.Document.Draft, Host.Document.Snapshot.Headline));
        var left = await Host.LiveObjectsAsync();
        Assert.Empty(left.Experiments);
        Assert.Empty(left.Pages);
    }

    private Task<HeadlineExperiment> LaunchAsync(HeadlineExperiment test)
        => Host.Get<LaunchWinner>().RunAsync(test.Id, First, true, new SeenTest(test.Revision, null), Cancel);
}
