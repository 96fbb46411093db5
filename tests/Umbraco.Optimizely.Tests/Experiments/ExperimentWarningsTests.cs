using NSubstitute;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

public sealed class ExperimentWarningsTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private readonly ExperimentsHost _host = shared.Host;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await shared.ResetAsync();
        _host.Document.Exists = true;
        _host.Document.Snapshot = new FakeDocument().Snapshot with { Key = _host.Document.Key };
        _host.Package.Project = new SelectedProject(ExperimentsHost.ProjectId, "Acme Website", 21014920000);
        _host.Editor.IsAdmin.Returns(false);
        _host.Permit(DocumentAccessResult.Granted);
        Connected(ConnectionState.Connected);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Show_RenamedAtOptimizely_WarnsAndGoesOn()
    {
        var record = await _host.CreateAsync();
        await _host.Client.Experiments.UpdateAsync(record.ExperimentId!.Value, new ExperimentUpdate { Name = "Renamed" }, cancellationToken: Cancel);
        _host.Get<ILiveExperiments>().Forget(record.ExperimentId.Value);

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal(("Renamed", "notStarted", "renamed"), (test.Name, test.Status, Assert.Single(test.Warnings).Code));
        Assert.Equal("running", (await StartAndShowAsync(record)).Status);
    }

    [Fact]
    public async Task Show_ArchivedAtOptimizely_IsTold()
    {
        var record = await _host.CreateAsync();
        await _host.Client.Experiments.ArchiveAsync(record.ExperimentId!.Value, Cancel);
        _host.Get<ILiveExperiments>().Forget(record.ExperimentId.Value);

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal(("archived", "archivedInOptimizely"), (test.Status, Assert.Single(test.Warnings).Code));
    }

    [Fact]
    public async Task Show_ExperimentIsGone_IsTold()
    {
        var record = await _host.CreateAsync();
        _host.Get<ILiveExperiments>().Forget(record.ExperimentId!.Value);
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "get_experiment", Kind = SandboxFaultKind.Status, Status = 404 });

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal(("missing", "missing"), (test.Status, Assert.Single(test.Warnings).Code));
    }

    [Fact]
    public async Task Show_OptimizelyDoesNotAnswer_IsUnknownWithAWarning()
    {
        var record = await _host.CreateAsync();
        _host.Get<ILiveExperiments>().Forget(record.ExperimentId!.Value);
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "get_experiment", Kind = SandboxFaultKind.Status, Status = 429 });

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal(("unknown", "statusUnknown"), (test.Status, Assert.Single(test.Warnings).Code));
        Assert.Equal(3, test.Variations.Count);
    }

    [Fact]
    public async Task Show_ProjectArchivedOrChanged_Warns()
    {
        await _host.CreateAsync();
        Connected(ConnectionState.Connected, new ConnectedProject("21014920001", "Acme Website", true));
        var archived = await ShowAsync();
        Connected(ConnectionState.Connected, new ConnectedProject("7", "Other", false));
        var other = await ShowAsync();

        Assert.Equal("projectArchived", Assert.Single(archived.Readiness.Problems).Code);
        Assert.Equal("projectArchived", Assert.Single(archived.Experiments[0].Warnings).Code);
        Assert.Equal("otherProject", Assert.Single(other.Experiments[0].Warnings).Code);
    }

    [Fact]
    public async Task Show_FailedCreation_TellsStepAndRetry()
    {
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "create_experiment", Kind = SandboxFaultKind.Status, Status = 403 });
        await _host.CreateAsync();

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal(("failed", "experiment", true), (test.Status, test.Failure?.Step, test.Failure?.CanRetry));
        Assert.Contains("may not do this", test.Failure!.Title, StringComparison.Ordinal);
        Assert.Contains("retry", test.Failure.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_CreationUnderWayOrInterrupted_IsToldApart()
    {
        _host.Sandbox.Control.AddFault(new SandboxFault { Operation = "create_page", Kind = SandboxFaultKind.Status, Status = 400 });
        var record = await _host.CreateAsync();
        await using (var lease = await _host.Store.TryLeaseAsync(record.Id, Cancel))
        {
            lease!.Record.State = RecordState.Creating;
            lease.Record.FailureStep = null;
            await lease.SaveAsync(Cancel);
            Assert.Equal("creating", Assert.Single((await ShowAsync()).Experiments).Status);
        }

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal("failed", test.Status);
        Assert.Contains("interrupted", test.Failure!.Title, StringComparison.Ordinal);
    }

    private async Task<PanelModel> ShowAsync() => await _host.Get<PanelService>().ShowAsync((await _host.FindDocumentAsync())!, Cancel);

    private async Task<ExperimentModel> StartAndShowAsync(HeadlineExperiment record)
    {
        await _host.Service.StartAsync(record.Id, Cancel);
        return Assert.Single((await ShowAsync()).Experiments);
    }

    private void Connected(ConnectionState state, ConnectedProject? project = null)
        => _host.Connection.GetStateAsync(Arg.Any<CancellationToken>()).Returns(new ConnectionStatus
        {
            State = state,
            Say = () => ($"State {state}.", "What to do."),
            Project = project ?? new ConnectedProject("21014920001", "Acme Website", false),
        });
}
