using NSubstitute;
using Umbraco.Optimizely.Hosting.Background;

namespace Umbraco.Optimizely.Tests.Hosting.Background;

public sealed class SiteWorkerTests : IAsyncLifetime
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly WatchedTime _time = new();
    private readonly ISiteWorkGate _gate = Substitute.For<ISiteWorkGate>();
    private readonly RecordingWorker _worker;

    public SiteWorkerTests()
    {
        _worker = new RecordingWorker(_gate, _time, WorkPlace.OneServer);
        _gate.MayRun(Arg.Any<WorkPlace>()).Returns(true);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _worker.StopAsync(Cancel);
        _worker.Dispose();
    }

    [Fact]
    public async Task Start_MayRun_RunsAtOnceThenAtEveryInterval()
    {
        await _worker.StartAsync(Cancel);

        Assert.Equal(Interval, await _time.NextPauseAsync());
        Assert.Equal(1, _worker.Runs);

        _time.Advance(Interval);
        Assert.Equal(Interval, await _time.NextPauseAsync());
        Assert.Equal(2, _worker.Runs);
    }

    [Fact]
    public async Task Start_MayNotRunYet_LooksAgainSoon()
    {
        _gate.MayRun(WorkPlace.OneServer).Returns(false, true);
        await _worker.StartAsync(Cancel);

        Assert.Equal(SiteWorker.Patience, await _time.NextPauseAsync());
        Assert.Equal(0, _worker.Runs);

        _time.Advance(SiteWorker.Patience);
        Assert.Equal(Interval, await _time.NextPauseAsync());
        Assert.Equal(1, _worker.Runs);
    }

    [Fact]
    public async Task Run_Throws_ToldAndTriedAgain()
    {
        var failure = new InvalidOperationException("Disk is full.");
        _worker.Work = _ => throw failure;
        await _worker.StartAsync(Cancel);
        await _time.NextPauseAsync();

        _gate.Received(1).Failed(nameof(RecordingWorker), failure);
        _worker.Work = _ => Task.CompletedTask;
        _time.Advance(Interval);
        await _time.NextPauseAsync();

        Assert.Equal(2, _worker.Runs);
        _gate.Received(1).Failed(Arg.Any<string>(), Arg.Any<Exception>());
    }

    [Fact]
    public async Task Nudge_OtherServerIsTheOne_RunsHereOnce()
    {
        _gate.MayRun(WorkPlace.OneServer).Returns(false);
        await _worker.StartAsync(Cancel);
        await _time.NextPauseAsync();

        _worker.Nudge();
        Assert.Equal(Interval, await _time.NextPauseAsync());
        Assert.Equal(1, _worker.Runs);

        _time.Advance(Interval);
        Assert.Equal(SiteWorker.Patience, await _time.NextPauseAsync());
        Assert.Equal(1, _worker.Runs);
    }

    [Fact]
    public async Task Nudge_SiteNotRunningYet_RunsWhenItDoes()
    {
        _gate.MayRun(Arg.Any<WorkPlace>()).Returns(false);
        await _worker.StartAsync(Cancel);
        await _time.NextPauseAsync();

        _worker.Nudge();
        Assert.Equal(SiteWorker.Patience, await _time.NextPauseAsync());
        Assert.Equal(0, _worker.Runs);

        _gate.MayRun(WorkPlace.EveryServer).Returns(true);
        _time.Advance(SiteWorker.Patience);
        await _time.NextPauseAsync();
        Assert.Equal(1, _worker.Runs);
    }

    [Fact]
    public async Task Nudge_ManyTimesDuringRun_RunsOnceMore()
    {
        var goOn = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        _worker.Work = _ =>
        {
            begun.TrySetResult();
            return goOn.Task;
        };
        await _worker.StartAsync(Cancel);
        await begun.Task;

        _worker.Nudge();
        _worker.Nudge();
        _worker.Nudge();
        goOn.SetResult();

        // The pause after the first run is over at once, the one after the second is not.
        await _time.NextPauseAsync();
        await _time.NextPauseAsync();
        Assert.Equal(2, _worker.Runs);
        _time.Advance(Interval);
        await _time.NextPauseAsync();
        Assert.Equal(3, _worker.Runs);
    }

    [Fact]
    public async Task Stop_DuringRun_CancelsItAndTellsNothing()
    {
        var begun = new TaskCompletionSource();
        _worker.Work = async cancellation =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        };
        await _worker.StartAsync(Cancel);
        await begun.Task;

        await _worker.StopAsync(Cancel);

        Assert.True(_worker.ExecuteTask!.IsCompletedSuccessfully);
        _gate.DidNotReceive().Failed(Arg.Any<string>(), Arg.Any<Exception>());
    }
}
