namespace Umbraco.Optimizely.Api.Tests.Sandbox;

/// <summary>Experiments, their actions and their results, against the simulated service.</summary>
public sealed class ExperimentTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Experiment_GoesThroughItsWholeLife()
    {
        await using var host = await SandboxHost.StartAsync();
        var made = await host.CreateExperimentAsync();
        var id = made.Id!.Value;
        var states = new List<string?> { made.Status };

        foreach (var action in new[] { ExperimentAction.Publish, ExperimentAction.Start, ExperimentAction.Pause, ExperimentAction.Resume, ExperimentAction.Pause })
        {
            states.Add((await host.Client.Experiments.UpdateAsync(id, new(), action, Ct)).Status);
        }

        await host.Client.Experiments.ArchiveAsync(id, Ct);
        await host.Client.Experiments.ArchiveAsync(id, Ct);
        states.Add((await host.Client.Experiments.GetAsync(id, Ct)).Status);
        states.Add((await host.Client.Experiments.UpdateAsync(id, new(), ExperimentAction.Unarchive, Ct)).Status);

        Assert.Equal(["not_started", "not_started", "running", "paused", "running", "paused", "archived", "paused"], states);
        Assert.Equal(id, Assert.Single(await host.Client.Experiments.ListAllAsync(SandboxHost.Project, Ct)).Id);
    }

    [Theory]
    [InlineData(null, ExperimentStatus.NotStarted)]
    [InlineData(ExperimentAction.Publish, ExperimentStatus.NotStarted)]
    [InlineData(ExperimentAction.Start, ExperimentStatus.Running)]
    [InlineData(ExperimentAction.Pause, ExperimentStatus.Paused)]
    public async Task Creation_WithAnAction_DoesIt(ExperimentAction? action, string status)
    {
        await using var host = await SandboxHost.StartAsync();

        Assert.Equal(status, (await host.CreateExperimentAsync(action)).Status);
    }

    [Fact]
    public async Task Variations_AreChangedByTheirIds()
    {
        await using var host = await SandboxHost.StartAsync();
        var made = await host.CreateExperimentAsync();
        var variations = made.Variations!.Select((variation, index) => variation with
        {
            Weight = index == 0 ? 2000 : 8000,
            Actions = [.. variation.Actions!.Select(action => action with { ShareLink = null })],
        });

        var changed = await host.Client.Experiments.UpdateAsync(made.Id!.Value, new() { Variations = [.. variations] }, null, Ct);

        Assert.Equal([2000, 8000], changed.Variations!.Select(variation => variation.Weight!.Value));
        Assert.Equal(made.Variations!.Select(variation => variation.VariationId), changed.Variations!.Select(variation => variation.VariationId));
        Assert.Equal("document.title = 'B';", changed.Variations![1].Actions![0].Changes![0].Value);
        Assert.Contains("optimizely_x=", changed.Variations[1].Actions![0].ShareLink, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_WithADraftPending_IsAConflict()
    {
        await using var host = await SandboxHost.StartAsync();
        var made = await host.CreateExperimentAsync();
        host.Server.Control.AddDraft(made.Id!.Value);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(
            () => host.Client.Experiments.UpdateAsync(made.Id.Value, new() { Name = "n" }, null, Ct));

        Assert.Equal(OptimizelyFailure.Conflict, exception.Failure);
        Assert.False(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task Results_AreComputingThenAbsentThenReady()
    {
        await using var host = await SandboxHost.StartAsync(new() { ResultsDelaySeconds = 60 });
        var made = await host.CreateExperimentAsync(ExperimentAction.Start);
        var id = made.Id!.Value;

        Assert.IsType<ResultsOutcome.Computing>(await host.Client.Results.GetAsync(id, null, Ct));
        Assert.IsType<TimeseriesOutcome.Computing>(await host.Client.Results.TimeseriesAsync(id, null, Ct));
        host.Server.Control.AdvanceClock(TimeSpan.FromMinutes(10));
        Assert.IsType<ResultsOutcome.NoData>(await host.Client.Results.GetAsync(id, null, Ct));

        var better = made.Variations![1].VariationId!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        host.Server.Control.AddVisitors(new() { ExperimentId = id, Visitors = 4000, Rates = new Dictionary<string, double> { [better] = 0.5 } });
        host.Server.Control.AdvanceClock(TimeSpan.FromMinutes(10));
        var results = Assert.IsType<ResultsOutcome.Ready>(await host.Client.Results.GetAsync(id, null, Ct)).Results;
        var timeseries = Assert.IsType<TimeseriesOutcome.Ready>(await host.Client.Results.TimeseriesAsync(id, null, Ct)).Timeseries;

        var variation = results.Metrics![0].Results![better];
        Assert.Equal(2000, variation.Samples);
        Assert.Equal(1000, variation.Value);
        Assert.Equal(2000, results.Reach!.Variations![better].Count);
        Assert.NotEmpty(timeseries.Metrics![0].Results![better].Timeseries!);
    }

    [Fact]
    public async Task ResultsWithZeroVisitors_AreRead()
    {
        await using var host = await SandboxHost.StartAsync(new() { ZeroVisitorResults = true });
        var made = await host.CreateExperimentAsync(ExperimentAction.Start);

        var results = Assert.IsType<ResultsOutcome.Ready>(await host.Client.Results.GetAsync(made.Id!.Value, null, Ct)).Results;

        Assert.All(results.Metrics![0].Results!.Values, variation =>
        {
            Assert.Equal(0, variation.Samples);
            Assert.Null(variation.Rate);
            Assert.Null(variation.Lift?.KnownVisitorsRemaining);
        });
    }

    [Fact]
    public async Task EventsSent_AreCountedInResults()
    {
        await using var host = await SandboxHost.StartAsync();
        var made = await host.CreateExperimentAsync(ExperimentAction.Start);
        var decision = new VisitorDecision
        {
            CampaignId = $"{made.CampaignId}",
            ExperimentId = $"{made.Id}",
            VariationId = $"{made.Variations![1].VariationId}",
        };
        var now = host.Server.Control.UtcNow.ToUnixTimeMilliseconds();

        await host.Events.SendAsync(
            new()
            {
                AccountId = "21014920000",
                Visitors =
                [
                    new()
                    {
                        VisitorId = "visitor-1",
                        Snapshots =
                        [
                            new()
                            {
                                Decisions = [decision],
                                Events =
                                [
                                    new() { Timestamp = now, Uuid = $"{Guid.NewGuid()}", Type = "campaign_activated", EntityId = decision.CampaignId },
                                    new() { Timestamp = now + 1, Uuid = $"{Guid.NewGuid()}", Key = "experiment_page", EntityId = $"{made.PageIds![0]}" },
                                ],
                            },
                        ],
                    },
                ],
            },
            strict: true,
            Ct);
        host.Server.Control.AdvanceClock(TimeSpan.FromMinutes(10));

        var results = Assert.IsType<ResultsOutcome.Ready>(await host.Client.Results.GetAsync(made.Id!.Value, null, Ct)).Results;
        Assert.Equal(1, results.Metrics![0].Results![decision.VariationId].Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BadEvents_AreRefusedOnlyWhenStrict(bool strict)
    {
        await using var host = await SandboxHost.StartAsync();
        var batch = new EventBatch { AccountId = "", Visitors = [] };

        var exception = await Record.ExceptionAsync(() => host.Events.SendAsync(batch, strict, Ct));

        Assert.Equal(strict ? OptimizelyFailure.BadRequest : null, (exception as OptimizelyApiException)?.Failure);
        Assert.Equal(strict, exception is not null);
    }
}
