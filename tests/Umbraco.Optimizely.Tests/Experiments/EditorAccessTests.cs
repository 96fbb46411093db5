using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using NSubstitute;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Checklist.Duration;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Results;
using Umbraco.Optimizely.Results.Timeseries;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

/// <summary>Every action asks for the right permission on the right document.</summary>
public sealed class EditorAccessTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private readonly ExperimentsHost _host = shared.Host;

    /// <summary>Action and what it needs; a new action without a line here fails the test below.</summary>
    private static readonly Dictionary<string, DocumentAccess> Needs = new()
    {
        ["HeadlineController.ShowAsync"] = DocumentAccess.Browse,
        ["HeadlineController.EventsAsync"] = DocumentAccess.Browse,
        ["ExperimentsController.GetAsync"] = DocumentAccess.Browse,
        ["ExperimentsController.CreateAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.UpdateAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.RetryAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.DiscardAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.StartAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.PauseAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.ResumeAsync"] = DocumentAccess.Publish,
        ["ExperimentsController.ArchiveAsync"] = DocumentAccess.Publish,
        ["FollowingController.FollowAsync"] = DocumentAccess.Publish,
        ["FollowingController.AcceptAsync"] = DocumentAccess.Publish,
        ["FollowingController.StartOverAsync"] = DocumentAccess.Publish,
        ["WinnerController.LaunchAsync"] = DocumentAccess.Publish,
        ["WinnerController.UndoAsync"] = DocumentAccess.Publish,
        ["ResultsController.GetAsync"] = DocumentAccess.Browse,
        ["ResultsController.TimeseriesAsync"] = DocumentAccess.Browse,
        ["ChecklistController.ChecksAsync"] = DocumentAccess.Browse,
        ["ChecklistController.DurationAsync"] = DocumentAccess.Browse,
    };

    public static TheoryData<string> Actions() => [.. Needs.Keys];

    public async ValueTask InitializeAsync()
    {
        await shared.ResetAsync();
        _host.Permit(DocumentAccessResult.Granted);
        _host.Editor.IsAdmin.Returns(false);
        _host.Document.Exists = true;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Actions_AllOfThem_HaveALine()
    {
        var actions = typeof(EditorControllerBase).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(EditorControllerBase)))
            .SelectMany(c => c.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(m => m.GetCustomAttributes<HttpMethodAttribute>().Any())
                .Select(m => $"{c.Name}.{m.Name}"));

        Assert.Equal(Needs.Keys.Order(), actions.Order());
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Action_Denied_Is403AndNothingHappens(string action)
    {
        var record = await _host.CreateAsync();
        _host.Sandbox.Control.ClearCalls();
        _host.Permissions.ClearReceivedCalls();
        _host.Permit(DocumentAccessResult.Denied);

        var problem = await Assert.ThrowsAsync<ProblemException>(() => CallAsync(action, record.Id));

        Assert.Equal(403, problem.Status);
        Assert.Empty(_host.Sandbox.Control.Calls());
        await _host.Permissions.Received(1).CheckAsync(_host.Document.Key, Needs[action], "en-US", Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Experiment_DocumentDeleted_IsForAdministratorsOnly()
    {
        var record = await _host.CreateAsync();
        _host.Permit(DocumentAccessResult.NotFound);
        _host.Document.Exists = false;

        Assert.Equal(404, (await Assert.ThrowsAsync<ProblemException>(() => CallAsync("ExperimentsController.ArchiveAsync", record.Id))).Status);

        _host.Editor.IsAdmin.Returns(true);
        var access = _host.Get<EditorAccess>();
        Assert.Equal(record.Id, (await access.ExperimentAsync(record.Id, DocumentAccess.Publish, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task Experiment_Unknown_Is404()
        => Assert.Equal(404, (await Assert.ThrowsAsync<ProblemException>(() => CallAsync("ExperimentsController.GetAsync", Guid.NewGuid()))).Status);

    private async Task<IActionResult> CallAsync(string action, Guid id)
    {
        var key = _host.Document.Key;
        var panel = new HeadlineController(
            _host.Get<EditorAccess>(), _host.Get<PanelService>(), _host.Get<IProjectEvents>(), _host.Package);
        var experiments = new ExperimentsController(_host.Get<EditorAccess>(), _host.Get<IExperimentService>(), _host.Get<ExperimentViews>());
        var following = new FollowingController(_host.Get<EditorAccess>(), _host.Get<FollowingService>(), _host.Get<ExperimentViews>());
        var results = new ResultsController(_host.Get<EditorAccess>(), _host.Get<IResultsService>(), _host.Get<ITimeseriesService>());
        var checklist = new ChecklistController(_host.Get<EditorAccess>(), _host.Get<StartChecklist>(), _host.Get<DurationEstimate>());
        var winner = new WinnerController(
            _host.Get<EditorAccess>(), _host.Get<LaunchWinner>(), _host.Get<UndoWinner>(), _host.Get<ExperimentViews>());
        var cancel = CancellationToken.None;
        return await (action switch
        {
            "HeadlineController.ShowAsync" => panel.ShowAsync(key, "en-US", cancel),
            "HeadlineController.EventsAsync" => panel.EventsAsync(key, "en-US", null, cancel),
            "ExperimentsController.GetAsync" => experiments.GetAsync(id, cancel),
            "ExperimentsController.CreateAsync" => experiments.CreateAsync(
                key, "en-US", new CreateExperimentBody(Guid.NewGuid(), null, [new VariationBody(null, "A", null)], new MetricBody("opened", null)), cancel),
            "ExperimentsController.UpdateAsync" => experiments.UpdateAsync(id, new UpdateExperimentBody(1, null, null, null), cancel),
            "ExperimentsController.RetryAsync" => experiments.RetryAsync(id, cancel),
            "ExperimentsController.DiscardAsync" => experiments.DiscardAsync(id, cancel),
            "ExperimentsController.StartAsync" => experiments.StartAsync(id, new SeenBody(null, null), cancel),
            "ExperimentsController.PauseAsync" => experiments.PauseAsync(id, new SeenBody(null, null), cancel),
            "ExperimentsController.ResumeAsync" => experiments.ResumeAsync(id, new SeenBody(null, null), cancel),
            "ExperimentsController.ArchiveAsync" => experiments.ArchiveAsync(id, new SeenBody(null, null), cancel),
            "FollowingController.FollowAsync" => following.FollowAsync(id, cancel),
            "FollowingController.AcceptAsync" => following.AcceptAsync(id, new DecisionBody(1, null, "New", Guid.NewGuid()), cancel),
            "FollowingController.StartOverAsync" => following.StartOverAsync(id, new DecisionBody(1, null, "New", Guid.NewGuid()), cancel),
            "WinnerController.LaunchAsync" => winner.LaunchAsync(id, new WinnerBody(1, null, "New", true), cancel),
            "WinnerController.UndoAsync" => winner.UndoAsync(id, cancel),
            "ResultsController.GetAsync" => results.GetAsync(id, refresh: false, cancel),
            "ResultsController.TimeseriesAsync" => results.TimeseriesAsync(id, refresh: false, cancel),
            "ChecklistController.ChecksAsync" => checklist.ChecksAsync(id, refresh: false, cancel),
            "ChecklistController.DurationAsync" => checklist.DurationAsync(id, new DurationQuestion(null, null, null), cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        });
    }
}
