using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

public sealed class EditExperimentTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
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
    public async Task Update_BeforeStart_KeepsIdsOfWhatStays()
    {
        var record = await _host.CreateAsync();
        var kept = record.Variations[2];

        record = await _host.Service.UpdateAsync(record.Id, record.Revision, new ExperimentInput(
            2000,
            [new VariationInput($"{kept.VariationId}", kept.Title, 3000), new VariationInput(null, "Brand new", 5000)],
            "clicks",
            null), Cancel);

        Assert.Equal(2, record.Revision);
        var live = await _host.LiveObjectsAsync();
        var experiment = Assert.Single(live.Experiments);
        Assert.Equal([2000, 3000, 5000], experiment.Variations!.Select(v => v.Weight!.Value));
        Assert.Equal(record.Variations.Select(v => v.VariationId), experiment.Variations!.Select(v => v.VariationId));
        Assert.Equal(kept.VariationId, experiment.Variations![1].VariationId);
        Assert.Equal(kept.Code, record.Variations[1].Code);
        Assert.Contains("Brand new", experiment.Variations[2].Actions![0].Changes![0].Value, StringComparison.Ordinal);
        Assert.Equal(Assert.Single(live.Clicks).Id, experiment.Metrics![0].EventId);
    }

    [Fact]
    public async Task Update_WhilePaused_IsPublishedSoThatResumingShowsIt()
    {
        var record = await _host.CreateAsync();
        await _host.Service.StartAsync(record.Id, Cancel);
        await _host.Service.PauseAsync(record.Id, Cancel);

        await UpdateAsync(record);
        await _host.Service.ResumeAsync(record.Id, Cancel);

        Assert.Equal(["start", "pause", "publish", "resume"], Actions());
    }

    [Fact]
    public async Task Update_WhileRunning_IsRefused()
    {
        var record = await _host.CreateAsync();
        await _host.Service.StartAsync(record.Id, Cancel);

        Assert.Equal("running", (await RefusedAsync(() => UpdateAsync(record))).Code);
    }

    [Fact]
    public async Task Update_StaleRevision_IsRefused()
    {
        var record = await _host.CreateAsync();
        await UpdateAsync(record);

        Assert.Equal("changedMeanwhile", (await RefusedAsync(() => UpdateAsync(record))).Code);
    }

    [Fact]
    public async Task Update_UnknownVariation_IsRefused()
    {
        var record = await _host.CreateAsync();
        var input = new ExperimentInput(null, [new VariationInput("42", "Other", null)], "opened", null);

        var problem = await RefusedAsync(() => _host.Service.UpdateAsync(record.Id, record.Revision, input, Cancel));

        Assert.Equal(["variations[0].id"], problem.Errors!.Keys);
    }

    [Fact]
    public async Task Update_Refused_LeavesTheRecordAsItWas()
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_experiment", Kind = SandboxFaultKind.Status, Status = 409 });

        Assert.Equal(424, (await RefusedAsync(() => UpdateAsync(record))).Status);

        var stored = await _host.Store.FindAsync(record.Id, Cancel);
        Assert.Equal(record.Variations, stored!.Variations);
        Assert.False(stored.EditUncertain);
        Assert.Equal(record.Revision, stored.Revision);
    }

    [Fact]
    public async Task Update_AnswerIsLost_IsFoundOut()
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_experiment", Kind = SandboxFaultKind.Drop, After = true });

        var updated = await UpdateAsync(record);

        Assert.False(updated.EditUncertain);
        Assert.All(updated.Variations, v => Assert.NotNull(v.VariationId));
    }

    [Fact]
    public async Task Update_EffectStaysUnknown_IsSentAgainAtTheStart()
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "update_experiment", Kind = SandboxFaultKind.Drop });

        await RefusedAsync(() => UpdateAsync(record));
        Assert.True((await _host.Store.FindAsync(record.Id, Cancel))!.EditUncertain);
        await _host.Service.StartAsync(record.Id, Cancel);

        var experiment = Assert.Single((await _host.LiveObjectsAsync()).Experiments);
        Assert.Equal(ExperimentStatus.Running, experiment.Status);
        Assert.Contains("Changed", experiment.Variations![1].Actions![0].Changes![0].Value, StringComparison.Ordinal);
        Assert.False((await _host.Store.FindAsync(record.Id, Cancel))!.EditUncertain);
    }

    [Fact]
    public async Task Update_HeadlineWasPublishedAnew_BecomesTheOriginal()
    {
        var record = await _host.CreateAsync();
        _host.Document.Snapshot = _host.Document.Snapshot with { Headline = "New original" };

        record = await UpdateAsync(record);

        Assert.Equal(("New original", "New original"), (record.Headline, record.Variations[0].Title));
    }

    private static Task<ProblemException> RefusedAsync(Func<Task> action) => Assert.ThrowsAsync<ProblemException>(action);

    private Task<HeadlineExperiment> UpdateAsync(HeadlineExperiment record) => _host.Service.UpdateAsync(
        record.Id,
        record.Revision,
        new ExperimentInput(5000, [new VariationInput($"{record.Variations[1].VariationId}", "Changed", 5000)], "opened", null),
        Cancel);

    private string[] Actions() => _host.Sandbox.Control.Calls("update_experiment")
        .Select(call => call.Query?.Split("action=") is [_, var action] ? action : "")
        .Where(action => action.Length > 0)
        .ToArray();
}
