using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

public sealed class ExperimentActionsTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private readonly ExperimentsHost _host = shared.Host;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await shared.ResetAsync();
        _host.Document.Snapshot = new FakeDocument().Snapshot with { Key = _host.Document.Key };
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task StartPauseResume_NewTest_FollowsAtOptimizely()
    {
        var record = await _host.CreateAsync();

        record = await _host.Service.StartAsync(record.Id, Cancel);
        Assert.Equal("running", await StatusAsync(record));
        Assert.NotNull(record.StartedAt);
        await _host.Service.PauseAsync(record.Id, Cancel);
        Assert.Equal("paused", await StatusAsync(record));
        await _host.Service.ResumeAsync(record.Id, Cancel);
        Assert.Equal("running", await StatusAsync(record));
        Assert.Equal(["start", "pause", "resume"], Actions());
    }

    [Fact]
    public async Task Start_RunningAlready_ChangesNothing()
    {
        var record = await _host.CreateAsync();
        await _host.Service.StartAsync(record.Id, Cancel);

        await _host.Service.StartAsync(record.Id, Cancel);

        Assert.Equal(["start"], Actions());
    }

    [Fact]
    public async Task Resume_NeverStarted_IsRefused()
    {
        var record = await _host.CreateAsync();

        Assert.Equal("notPaused", (await RefusedAsync(() => _host.Service.ResumeAsync(record.Id, Cancel))).Code);
    }

    [Fact]
    public async Task Pause_NotRunning_IsRefused()
    {
        var record = await _host.CreateAsync();

        Assert.Equal("notRunning", (await RefusedAsync(() => _host.Service.PauseAsync(record.Id, Cancel))).Code);
    }

    [Fact]
    public async Task Start_DocumentIsNotPublished_IsRefused()
    {
        var record = await _host.CreateAsync();
        _host.Document.Snapshot = _host.Document.Snapshot with { IsPublished = false };

        Assert.Equal("notPublished", (await RefusedAsync(() => _host.Service.StartAsync(record.Id, Cancel))).Code);
        Assert.Equal("not_started", await StatusAsync(record));
    }

    [Theory]
    [InlineData(SandboxFaultKind.Drop)]
    [InlineData(SandboxFaultKind.Malformed)]
    public async Task Start_AnswerIsLost_IsFoundOut(SandboxFaultKind kind)
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_experiment", Kind = kind, After = true });

        await _host.Service.StartAsync(record.Id, Cancel);

        Assert.Equal("running", await StatusAsync(record));
    }

    [Fact]
    public async Task Start_OptimizelyFails_IsTold()
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_experiment", Kind = SandboxFaultKind.Status, Status = 403 });

        Assert.Equal(424, (await RefusedAsync(() => _host.Service.StartAsync(record.Id, Cancel))).Status);
        Assert.Equal("not_started", await StatusAsync(record));
    }

    [Fact]
    public async Task Actions_ExperimentArchivedAtOptimizely_AreRefused()
    {
        var record = await _host.CreateAsync();
        await _host.Client.Experiments.ArchiveAsync(record.ExperimentId!.Value, Cancel);

        Assert.Equal("experimentOver", (await RefusedAsync(() => _host.Service.StartAsync(record.Id, Cancel))).Code);
        Assert.Equal("experimentOver", (await RefusedAsync(() => UpdateAsync(record))).Code);
    }

    [Fact]
    public async Task Action_AnotherIsUnderWay_IsRefused()
    {
        var record = await _host.CreateAsync();
        await using var lease = await _host.Store.TryLeaseAsync(record.Id, Cancel);

        Assert.Equal("busy", (await RefusedAsync(() => _host.Service.StartAsync(record.Id, Cancel))).Code);
    }

    [Theory]
    [InlineData("opened")]
    [InlineData("clicks")]
    public async Task Archive_RunningTest_RemovesEverything(string metric)
    {
        var record = await _host.CreateAsync(metric);
        await _host.Service.StartAsync(record.Id, Cancel);

        record = await _host.Service.ArchiveAsync(record.Id, Cancel);

        Assert.Equal((RecordState.Archived, false), (record.State, record.IsOpen));
        await AssertNothingAsync();
        Assert.Equal(RecordState.Archived, (await _host.Service.ArchiveAsync(record.Id, Cancel)).State);
    }

    [Fact]
    public async Task Archive_ArchivedAtOptimizelyAlready_RemovesTheHelpers()
    {
        var record = await _host.CreateAsync();
        await _host.Client.Experiments.ArchiveAsync(record.ExperimentId!.Value, Cancel);

        await _host.Service.ArchiveAsync(record.Id, Cancel);

        await AssertNothingAsync();
    }

    [Theory]
    [InlineData("delete_experiment")]
    [InlineData("delete_page")]
    public async Task Archive_ACallFails_IsFinishedByTheNext(string operation)
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = operation, Kind = SandboxFaultKind.Status, Status = 503 });

        Assert.Equal(424, (await RefusedAsync(() => _host.Service.ArchiveAsync(record.Id, Cancel))).Status);
        await _host.Service.ArchiveAsync(record.Id, Cancel);

        await AssertNothingAsync();
    }

    [Fact]
    public async Task Discard_CompleteTest_IsRefused()
    {
        var record = await _host.CreateAsync();

        Assert.Equal("complete", (await RefusedAsync(() => _host.Service.DiscardAsync(record.Id, Cancel))).Code);
    }

    [Fact]
    public async Task Actions_UnknownRecord_AreRefused()
        => Assert.Equal(404, (await RefusedAsync(() => _host.Service.StartAsync(Guid.NewGuid(), Cancel))).Status);

    private static Task<ProblemException> RefusedAsync(Func<Task> action) => Assert.ThrowsAsync<ProblemException>(action);

    private Task<HeadlineExperiment> UpdateAsync(HeadlineExperiment record) => _host.Service.UpdateAsync(
        record.Id,
        record.Revision,
        new ExperimentInput(5000, [new VariationInput($"{record.Variations[1].VariationId}", "Changed", 5000)], "opened", null),
        Cancel);

    private async Task<string?> StatusAsync(HeadlineExperiment record)
        => (await _host.Client.Experiments.GetAsync(record.ExperimentId!.Value, Cancel)).Status;

    private string[] Actions() => _host.Sandbox.Control.Calls("update_experiment")
        .Select(call => call.Query?.Split("action=") is [_, var action] ? action : "")
        .Where(action => action.Length > 0)
        .ToArray();

    private async Task AssertNothingAsync()
    {
        var live = await _host.LiveObjectsAsync();
        Assert.Empty(live.Experiments);
        Assert.Empty(live.Pages);
        Assert.Empty(live.Clicks);
    }
}
