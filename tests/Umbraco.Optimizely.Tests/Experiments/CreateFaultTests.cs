using Umbraco.Optimizely.Experiments;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments;

/// <summary>
/// Each call of a creation fails in turn, in each way. Afterwards there is nothing or one complete test, after a retry one
/// complete test, and after discarding nothing.
/// </summary>
public sealed class CreateFaultTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly ExperimentsHost _host = shared.Host;

    /// <summary>Metric, call that fails, its number, the operation of the sandbox.</summary>
    private static readonly (string Metric, string Call, int Number, string Operation)[] Places =
    [
        ("opened", "POST pages", 1, "create_page"),
        ("opened", "POST pages", 2, "create_page"),
        ("opened", "POST experiments", 1, "create_experiment"),
        ("clicks", "POST events", 1, "create_in_page_event"),
        ("event", "GET events", 1, "list_events"),
    ];

    private static readonly int[] Statuses = [400, 401, 403, 404, 409, 410, 429, 500, 503];

    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        for (var place = 0; place < Places.Length; place++)
        {
            foreach (var fault in Faults.Keys)
            {
                cases.Add(place, fault);
            }
        }

        return cases;
    }

    private static Dictionary<string, Func<SandboxFault>> Faults { get; } = AllFaults();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Create_CallFails_RetryMakesExactlyOne(int place, string fault)
    {
        await PrepareAsync(place, fault);
        var request = Guid.NewGuid();

        var record = await AttemptAsync(place, request);
        await AssertNothingOrOneAsync(record);
        record = record is null ? await AttemptAsync(place, request) : await _host.Service.RetryAsync(record.Id, CancellationToken.None);

        Assert.Equal(RecordState.Created, record!.State);
        await AssertOneCompleteAsync(place, record);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Create_CallFails_DiscardLeavesNothing(int place, string fault)
    {
        await PrepareAsync(place, fault);

        var record = await AttemptAsync(place, Guid.NewGuid());
        if (record is { State: RecordState.Failed })
        {
            var (title, detail) = CreationTexts.Say(record, new OptimizelyFailureTexts());
            Assert.EndsWith(".", title, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(detail));
            Assert.NotEqual(ExperimentSentences.Interrupted, title);
            record = await _host.Service.DiscardAsync(record.Id, CancellationToken.None);
            Assert.Equal(RecordState.Discarded, record.State);
            await AssertNothingAsync();
        }
        else if (record is not null)
        {
            await AssertOneCompleteAsync(place, record);
            await _host.Service.ArchiveAsync(record.Id, CancellationToken.None);
            await AssertNothingAsync();
        }
        else
        {
            await AssertNothingAsync();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Create_AnswerLostAndLookingFailsToo_RetryMakesExactlyOne(int place)
    {
        var (_, call, number, operation) = Places[place];
        await ResetAsync();
        _host.Calls.Before(call, number, () =>
        {
            _host.Sandbox.Control.AddFault(new SandboxFault { Operation = operation, Kind = SandboxFaultKind.Drop, After = true });
            foreach (var list in new[] { "list_pages", "list_events", "list_experiments" })
            {
                _host.Sandbox.Control.AddFault(new SandboxFault { Operation = list, Kind = SandboxFaultKind.Status, Status = 400, Times = 1 });
            }
        });

        var record = await AttemptAsync(place, Guid.NewGuid());
        Assert.Equal(RecordState.Failed, record!.State);
        _host.Sandbox.Control.ClearFaults();
        record = await _host.Service.RetryAsync(record.Id, CancellationToken.None);

        await AssertOneCompleteAsync(place, record);
    }

    [Fact]
    public async Task Create_ExperimentTakesEffectAfterItWasGivenUp_StartRemovesTheDouble()
    {
        await ResetAsync();
        _host.Calls.Hold("POST experiments");
        var record = await AttemptAsync(0, Guid.NewGuid());
        Assert.Equal((RecordState.Failed, "experiment"), (record!.State, record.FailureStep));
        record = await _host.Service.RetryAsync(record.Id, CancellationToken.None);
        await _host.Calls.LetThroughAsync();
        Assert.Equal(2, (await _host.LiveObjectsAsync()).Experiments.Count);

        await _host.Service.StartAsync(record.Id, CancellationToken.None);

        var experiment = Assert.Single((await _host.LiveObjectsAsync()).Experiments);
        Assert.Equal((record.ExperimentId, "running"), (experiment.Id, experiment.Status));
    }

    [Fact]
    public async Task Discard_ACallFails_IsKeptAndFinishedByTheNext()
    {
        await ResetAsync();
        Fault("create_experiment", 403);
        var record = await AttemptAsync(0, Guid.NewGuid());
        Fault("delete_page", 503);

        var problem = await Assert.ThrowsAsync<ProblemException>(() => _host.Service.DiscardAsync(record!.Id, CancellationToken.None));
        Assert.Equal(424, problem.Status);
        await _host.Service.DiscardAsync(record!.Id, CancellationToken.None);

        await AssertNothingAsync();
    }

    private static Dictionary<string, Func<SandboxFault>> AllFaults()
    {
        var faults = new Dictionary<string, Func<SandboxFault>>();
        foreach (var status in Statuses)
        {
            faults[$"{status}"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Status, Status = status };
        }

        // A GET is repeated by the client: these last longer than its patience.
        faults["500 after"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Status, Status = 500, After = true };
        faults["time-out before"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Delay, DelayMs = 10_000 };
        faults["time-out after"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Delay, DelayMs = 10_000, After = true };
        faults["drop before"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Drop };
        faults["drop after"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Drop, After = true };
        faults["malformed before"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Malformed };
        faults["malformed after"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Malformed, After = true };
        faults["oversized after"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Oversized, After = true, Bytes = 4 << 20 };
        faults["unknown before"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Unknown };
        faults["unknown after"] = () => new SandboxFault { Operation = "", Kind = SandboxFaultKind.Unknown, After = true };
        return faults;
    }

    private async Task PrepareAsync(int place, string fault)
    {
        var (_, call, number, operation) = Places[place];
        await ResetAsync();
        _host.Calls.Before(call, number, () => _host.Sandbox.Control.AddFault(Faults[fault]() with { Operation = operation }));
    }

    private async Task ResetAsync()
    {
        await shared.ResetAsync();
    }

    private void Fault(string operation, int status)
        => _host.Sandbox.Control.AddFault(new SandboxFault { Operation = operation, Kind = SandboxFaultKind.Status, Status = status });

    /// <summary>Null when the creation was refused before anything was noted.</summary>
    private async Task<HeadlineExperiment?> AttemptAsync(int place, Guid request)
    {
        var metric = Places[place].Metric;
        try
        {
            return await _host.CreateAsync(metric, request, metric == "event" ? shared.EventId : null);
        }
        catch (Umbraco.Optimizely.Api.OptimizelyApiException)
        {
            return null;
        }
    }

    private async Task AssertNothingOrOneAsync(HeadlineExperiment? record)
    {
        var live = await _host.LiveObjectsAsync();
        if (record?.State == RecordState.Created)
        {
            Assert.Single(live.Experiments);
        }
        else
        {
            Assert.True(live.Experiments.Count <= 1);
        }
    }

    private async Task AssertOneCompleteAsync(int place, HeadlineExperiment record)
    {
        var live = await _host.LiveObjectsAsync();
        var experiment = Assert.Single(live.Experiments);
        Assert.Equal(record.ExperimentId, experiment.Id);
        Assert.Equal(3, experiment.Variations!.Count);
        Assert.Equal(Weights.Total, experiment.Variations.Sum(v => v.Weight));
        Assert.Equal(record.Variations.Select(v => v.VariationId), experiment.Variations.Select(v => v.VariationId));
        Assert.NotNull(record.MetricEventId);
        Assert.Equal(record.MetricEventId, experiment.Metrics![0].EventId);
        Assert.Equal(Places[place].Metric == "opened" ? 2 : 1, live.Pages.Count);
        Assert.Contains(live.Pages, p => p.Id == record.PageId);
        Assert.Equal(Places[place].Metric == "clicks" ? 1 : 0, live.Clicks.Count);
    }

    private async Task AssertNothingAsync()
    {
        var live = await _host.LiveObjectsAsync();
        Assert.Empty(live.Experiments);
        Assert.Empty(live.Pages);
        Assert.Empty(live.Clicks);
    }
}
