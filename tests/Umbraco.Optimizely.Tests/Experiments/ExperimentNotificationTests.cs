using NSubstitute;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

public sealed class ExperimentNotificationTests(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private readonly ExperimentsHost _host = shared.Host;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await shared.ResetAsync();
        _host.Events.ClearReceivedCalls();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Creating_Cancelled_TellsTheHandlersWordsAndMakesNothing()
    {
        using var _ = _host.Cancelling<ExperimentCreatingNotification>("Not on Fridays.");

        var problem = await Assert.ThrowsAsync<ProblemException>(() => _host.CreateAsync());

        Assert.Equal((409, "CancelledByNotification", "Not on Fridays."), (problem.Status, problem.OperationStatus, problem.Detail));
        var live = await _host.LiveObjectsAsync();
        Assert.Empty(live.Pages);
        Assert.Null(await _host.Store.FindOpenAsync(_host.Document.Key, "en-US", Cancel));
    }

    [Fact]
    public async Task Creating_HandlerReplacesCode_ItIsSent()
    {
        using var _ = _host.Handling<ExperimentCreatingNotification>(n => n.Variations[1].Code = "/* replaced */");

        var record = await _host.CreateAsync();

        Assert.Equal("/* replaced */", record.Variations[2].Code);
        var experiment = Assert.Single((await _host.LiveObjectsAsync()).Experiments);
        Assert.Equal("/* replaced */", experiment.Variations![2].Actions![0].Changes![0].Value);
    }

    [Fact]
    public async Task Created_Complete_CarriesTheStateAndTheExperiment()
    {
        using var _ = _host.Handling<ExperimentCreatingNotification>(n => n.State["who"] = "me");

        var record = await _host.CreateAsync();

        await _host.Events.Received(1).PublishAsync(
            Arg.Is<ExperimentCreatedNotification>(n => n.Test.ExperimentId == record.ExperimentId && (string?)n.State["who"] == "me"),
            Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Actions_EachOne_AsksBeforeAndTellsAfter()
    {
        var record = await _host.CreateAsync();

        await _host.Service.StartAsync(record.Id, Cancel);
        await _host.Service.PauseAsync(record.Id, Cancel);
        await _host.Service.UpdateAsync(record.Id, record.Revision, ExperimentsHost.Input(), Cancel);
        await _host.Service.ResumeAsync(record.Id, Cancel);
        await _host.Service.ArchiveAsync(record.Id, Cancel);

        Assert.Equal(
            [
                nameof(ExperimentCreatingNotification), nameof(ExperimentCreatedNotification),
                nameof(ExperimentStartingNotification), nameof(ExperimentStartedNotification),
                nameof(ExperimentPausingNotification), nameof(ExperimentPausedNotification),
                nameof(ExperimentUpdatingNotification), nameof(ExperimentUpdatedNotification),
                nameof(ExperimentStartingNotification), nameof(ExperimentStartedNotification),
                nameof(ExperimentArchivingNotification), nameof(ExperimentArchivedNotification),
            ],
            _host.Published().Select(n => n.GetType().Name));
        Assert.Equal([false, true], _host.Published().OfType<ExperimentStartedNotification>().Select(n => n.IsResume));
    }

    [Fact]
    public async Task Starting_Cancelled_NothingStarts()
    {
        var record = await _host.CreateAsync();
        using var _ = _host.Cancelling<ExperimentStartingNotification>("Wait for the campaign.");

        var problem = await Assert.ThrowsAsync<ProblemException>(() => _host.Service.StartAsync(record.Id, Cancel));

        Assert.Equal("Wait for the campaign.", problem.Detail);
        Assert.Equal("not_started", (await _host.LiveObjectsAsync()).Experiments[0].Status);
    }

    [Fact]
    public async Task Pausing_Updating_Archiving_Cancelled_NothingChanges()
    {
        var record = await _host.CreateAsync();
        using (_host.Cancelling<ExperimentUpdatingNotification>("No."))
        {
            await Assert.ThrowsAsync<ProblemException>(() => _host.Service.UpdateAsync(record.Id, record.Revision, ExperimentsHost.Input(), Cancel));
        }

        await _host.Service.StartAsync(record.Id, Cancel);
        using (_host.Cancelling<ExperimentPausingNotification>("No."))
        {
            await Assert.ThrowsAsync<ProblemException>(() => _host.Service.PauseAsync(record.Id, Cancel));
        }

        using (_host.Cancelling<ExperimentArchivingNotification>("No."))
        {
            await Assert.ThrowsAsync<ProblemException>(() => _host.Service.ArchiveAsync(record.Id, Cancel));
        }

        var live = await _host.LiveObjectsAsync();
        Assert.Equal("running", Assert.Single(live.Experiments).Status);
        Assert.Equal(2, live.Pages.Count);
    }
}
