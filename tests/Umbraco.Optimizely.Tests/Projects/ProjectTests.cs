using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Projects;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Tests.Connection;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Projects;

public sealed class ProjectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("web", "active", false, false, true)]
    [InlineData("web", "active", null, null, true)]
    [InlineData("web", "archived", false, false, false)]
    [InlineData("web", "active", true, false, false)]
    [InlineData("web", "active", false, true, false)]
    [InlineData("custom", "active", false, false, false)]
    [InlineData("ios", "active", false, false, false)]
    [InlineData(null, null, null, null, false)]
    public void IsUsable_ProjectOfAKind_TakesActiveWebProjectsOnly(string? platform, string? status, bool? classic, bool? flags, bool expected) =>
        Assert.Equal(expected, ProjectCatalog.IsUsable(
            new OptimizelyProject { Id = 1, Platform = platform, Status = status, IsClassic = classic, IsFlagsEnabled = flags }));

    [Fact]
    public async Task GetAsync_HundredsOfProjects_ListsAllUsableOnesSortedAndKeepsThemForAMinute()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync(new SandboxOptions { ProjectCount = 300 });
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        ProjectCatalog catalog = harness.Get<ProjectCatalog>();
        sandbox.Control.ClearCalls();

        IReadOnlyList<OptimizelyProject> projects = await catalog.GetAsync(refresh: false, Cancellation);
        int calls = sandbox.Control.Calls("list_projects").Count;
        await catalog.GetAsync(refresh: false, Cancellation);
        int kept = sandbox.Control.Calls("list_projects").Count;
        time.Advance(ProjectCatalog.MaxAge + TimeSpan.FromSeconds(1));
        await catalog.GetAsync(refresh: false, Cancellation);

        Assert.True(projects.Count > 250, $"{projects.Count} projects");
        Assert.All(projects, project => Assert.True(ProjectCatalog.IsUsable(project)));
        Assert.Equal(projects.Select(project => project.Name).Order(StringComparer.CurrentCultureIgnoreCase), projects.Select(project => project.Name));
        Assert.Equal(calls, kept);
        Assert.Equal(calls * 2, sandbox.Control.Calls("list_projects").Count);
    }

    [Fact]
    public async Task SelectAsync_UsableProject_IsStoredForEveryServer()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        await SandboxConnection.ConnectAsync(harness);

        await harness.Get<ProjectSelector>().SelectAsync(SandboxConnection.ProjectId, Cancellation);
        SelectedProject? project = await harness.Get<ISelectedProject>().GetAsync(Cancellation);
        await harness.Get<ProjectSelector>().SelectAsync(null, Cancellation);

        Assert.Equal(new SelectedProject(21014920001, "Acme Website", 21014920000), project);
        Assert.Null(await harness.Get<ISelectedProject>().GetAsync(Cancellation));
    }

    [Theory]
    [InlineData("4711")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999999")]
    public async Task SelectAsync_UnknownProject_Is422AndKeepsTheOneBefore(string id)
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        await SandboxConnection.ConnectAsync(harness);
        await harness.Get<ProjectSelector>().SelectAsync(SandboxConnection.ProjectId, Cancellation);

        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(() => harness.Get<ProjectSelector>().SelectAsync(id, Cancellation));

        Assert.Equal(("unknownProject", 422), (problem.Code, problem.Status));
        Assert.Equal(21014920001, (await harness.Get<ISelectedProject>().GetAsync(Cancellation))?.Id);
    }

    [Fact]
    public async Task SelectAsync_HandlerCancels_ShowsItsMessageAndKeepsTheOneBefore()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions
        {
            Sandbox = sandbox.BaseAddress,
            Configure = services => services.AddSingleton<INotificationHandler<ProjectSelectingNotification>>(new Refuse()),
        });
        await SandboxConnection.ConnectAsync(harness);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(7, "Seven", 1), "Ada", Cancellation);

        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(
            () => harness.Get<ProjectSelector>().SelectAsync(SandboxConnection.ProjectId, Cancellation));

        Assert.Equal((409, "CancelledByNotification", "Not before the launch."), (problem.Status, problem.OperationStatus, problem.Detail));
        Assert.Equal(7, (await harness.Get<ISelectedProject>().GetAsync(Cancellation))?.Id);
    }

    private sealed class Refuse : INotificationHandler<ProjectSelectingNotification>
    {
        public void Handle(ProjectSelectingNotification notification) => notification.CancelOperation(
            new EventMessage("Agency", notification.ProjectName == "Acme Website" ? "Not before the launch." : "?", EventMessageType.Error));
    }
}
