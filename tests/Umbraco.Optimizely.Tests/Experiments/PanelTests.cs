using NSubstitute;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

public sealed class PanelTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
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
    public async Task Show_Ready_TellsHeadlineMetricsAndLimits()
    {
        var panel = await ShowAsync();

        Assert.True(panel.Readiness.Ready);
        Assert.Equal(("Original headline", 1000), (panel.Headline, panel.MaxTitleLength));
        Assert.Equal(["opened", "clicks", "event"], panel.Metrics.Select(m => m.Kind));
        Assert.Equal((true, true), (panel.Permissions.CanCreate, panel.Permissions.CanChange));
        Assert.Equal("https://app.optimizely.com/v2/projects/21014920001", panel.OptimizelyUrl);
        Assert.Empty(panel.Experiments);
    }

    [Theory]
    [InlineData(ConnectionState.NotConfigured, "notConnected")]
    [InlineData(ConnectionState.NotConnected, "notConnected")]
    [InlineData(ConnectionState.Revoked, "notConnected")]
    [InlineData(ConnectionState.RateLimited, "connectionFailed")]
    [InlineData(ConnectionState.Timeout, "connectionFailed")]
    internal async Task Show_ConnectionIsBad_SaysSo(ConnectionState state, string code)
    {
        Connected(state);

        var problem = Assert.Single((await ShowAsync()).Readiness.Problems);

        Assert.Equal((code, null), (problem.Code, problem.Link));
    }

    [Fact]
    public async Task Show_NoProject_LinksAdministratorsToTheDashboard()
    {
        _host.Package.Project = null;
        _host.Editor.IsAdmin.Returns(true);

        var problem = Assert.Single((await ShowAsync()).Readiness.Problems);

        Assert.Equal("noProject", problem.Code);
        Assert.Equal(BackOfficeDashboard.Address, problem.Link);
    }

    [Fact]
    public async Task Show_NoConnectionAndNotPublished_TellsBoth()
    {
        Connected(ConnectionState.NotConnected);
        _host.Package.Project = null;
        _host.Document.Snapshot = _host.Document.Snapshot with { IsPublished = false, ContentTypeAlias = "other" };

        var problems = (await ShowAsync()).Readiness.Problems;

        Assert.Equal(["notConnected", "typeNotAllowed", "notPublished"], problems.Select(p => p.Code));
        Assert.All(problems, p => Assert.False(string.IsNullOrWhiteSpace(p.Detail) && p.Code != "notConnected"));
    }

    [Fact]
    public async Task Show_Reader_MaySeeOnly()
    {
        _host.Permit(DocumentAccessResult.Denied);

        var panel = await ShowAsync();

        Assert.Equal((false, false), (panel.Permissions.CanCreate, panel.Permissions.CanChange));
    }

    [Fact]
    public async Task Show_Test_HasStatusPreviewAndLink()
    {
        var record = await _host.CreateAsync();
        await _host.Service.StartAsync(record.Id, Cancel);

        var test = Assert.Single((await ShowAsync()).Experiments);

        Assert.Equal(("running", "Edith Editor", "opened"), (test.Status, test.CreatedBy, test.Metric.Kind));
        Assert.Empty(test.Warnings);
        Assert.NotNull(test.StartedAt);
        Assert.EndsWith($"/experiments/{record.ExperimentId}", test.OptimizelyUrl, StringComparison.Ordinal);
        Assert.All(test.Variations, v => Assert.StartsWith("https://www.example.com/about/?", v.PreviewUrl, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_FiftyPanels_CauseOneCall()
    {
        var record = await _host.CreateAsync();
        _host.Get<ILiveExperiments>().Forget(record.ExperimentId!.Value);
        _host.Sandbox.Control.ClearCalls();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(ShowAsync)));

        Assert.Single(_host.Sandbox.Control.Calls());
    }

    private async Task<PanelModel> ShowAsync() => await _host.Get<PanelService>().ShowAsync((await _host.FindDocumentAsync())!, Cancel);

    private void Connected(ConnectionState state, ConnectedProject? project = null)
        => _host.Connection.GetStateAsync(Arg.Any<CancellationToken>()).Returns(new ConnectionStatus
        {
            State = state,
            Say = () => ($"State {state}.", "What to do."),
            Project = project ?? new ConnectedProject("21014920001", "Acme Website", false),
        });
}
