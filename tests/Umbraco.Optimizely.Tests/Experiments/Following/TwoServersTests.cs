using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>Servers of one site that see the same at once do it once.</summary>
public sealed class TwoServersTests(SharedHost shared) : FollowingTestBase(shared)
{
    [Fact]
    public async Task Follow_BothSeeItUnpublished_OnePauses()
    {
        var record = await Host.RunAsync();
        await using var other = Host.Another();

        Host.Unpublish();
        other.Notice();
        await BothAsync(other);

        Assert.Equal(["start", "pause"], Host.Actions());
        Assert.Single((await Host.AgainAsync(record)).Notes.History, e => e.Kind == HistoryKind.PausedAutomatically);
    }

    [Fact]
    public async Task Follow_BothSeeItMoved_OneTellsOptimizely()
    {
        await Host.RunAsync();
        await using var other = Host.Another();

        Host.Change(d => d with { Url = new Uri("https://www.example.com/moved/") });
        other.Notice();
        await BothAsync(other);

        Assert.Equal(2, Host.Sandbox.Control.Calls("update_page").Count);
    }

    [Fact]
    public async Task Follow_BothSeeItDeleted_OneArchives()
    {
        var record = await Host.RunAsync();
        await using var other = Host.Another();

        Host.Delete();
        other.Notice();
        await BothAsync(other);

        Assert.Equal(RecordState.Archived, (await Host.AgainAsync(record)).State);
        Assert.Single(Host.Sandbox.Control.Calls("delete_experiment"));
    }

    /// <summary>A server that has not heard of a change yet must not undo what was done since.</summary>
    [Fact]
    public async Task Follow_OldNewsOfAnotherServer_IsNotActedOn()
    {
        var record = await Host.RunAsync();
        await using var other = Host.Another();
        Host.Unpublish();
        other.Notice();
        await BothAsync(other);
        Host.Publish();
        await Host.FollowAsync();
        await Host.Service.ResumeAsync(record.Id, Cancel);

        // The other one still sees the document unpublished.
        Host.Document.Snapshot = Host.Document.Snapshot with { IsPublished = false, Url = null, Headline = null };
        await other.FollowAsync();
        Host.Document.Snapshot = Host.Document.Snapshot with { IsPublished = true, Url = new Uri(record.DocumentUrl), Headline = record.Headline };
        Host.Time.Advance(FollowingAttempts.Doubt);
        await other.FollowAsync();

        Assert.Equal("running", await Host.StatusAsync(record));
    }

    private async Task BothAsync(ExperimentsHost other)
        => await Task.WhenAll(Task.Run(Host.FollowAsync, Cancel), Task.Run(other.FollowAsync, Cancel));
}
