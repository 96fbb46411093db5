using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

/// <summary>
/// Each call that follows a document fails in turn, in each way, or the process stops before or after it. The next look ends in
/// the same state as if nothing had happened: nothing twice, nothing forgotten.
/// </summary>
public sealed class FollowingFaultTests(SharedHost shared) : FollowingTestBase(shared)
{
    /// <summary>What happens to the document, the call that fails, its number, and the operation of the sandbox.</summary>
    private static readonly (string Outcome, string Call, int Number, string Operation)[] Places =
    [
        ("unpublish", "GET experiments", 1, "get_experiment"),
        ("unpublish", "PATCH experiments", 1, "update_experiment"),
        ("move", "PATCH pages", 1, "update_page"),
        ("move", "PATCH pages", 2, "update_page"),
        ("delete", "DELETE experiments", 1, "delete_experiment"),
        ("delete", "DELETE pages", 1, "delete_page"),
        ("delete", "DELETE pages", 2, "delete_page"),
        ("startOver", "GET experiments", 1, "get_experiment"),
        ("startOver", "DELETE experiments", 1, "delete_experiment"),
        ("startOver", "DELETE pages", 1, "delete_page"),
        ("startOver", "POST pages", 1, "create_page"),
        ("startOver", "POST pages", 2, "create_page"),
        ("startOver", "POST experiments", 1, "create_experiment"),
    ];

    private static readonly Dictionary<string, SandboxFault> Faults = new()
    {
        ["400"] = Fault(SandboxFaultKind.Status, 400),
        ["401"] = Fault(SandboxFaultKind.Status, 401),
        ["403"] = Fault(SandboxFaultKind.Status, 403),
        ["429"] = Fault(SandboxFaultKind.Status, 429),
        ["500 after"] = Fault(SandboxFaultKind.Status, 500) with { After = true, Times = 9 },
        ["503"] = Fault(SandboxFaultKind.Status, 503) with { Times = 9 },
        ["drop before"] = Fault(SandboxFaultKind.Drop) with { Times = 9 },
        ["drop after"] = Fault(SandboxFaultKind.Drop) with { After = true, Times = 9 },
        ["malformed after"] = Fault(SandboxFaultKind.Malformed) with { After = true },
    };

    public static TheoryData<int, string> Failures
    {
        get
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
    }

    public static TheoryData<int> Stops => [.. Enumerable.Range(0, Places.Length)];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Follow_CallFails_TheNextLookEndsTheSame(int place, string fault)
    {
        var (outcome, call, number, operation) = Places[place];
        var record = await Host.RunAsync();
        Host.Calls.Before(call, number, () => Host.Sandbox.Control.AddFault(Faults[fault] with { Operation = operation }));

        await BeginAsync(outcome, record);
        await FinishAsync(outcome, record);
    }

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task Follow_ProcessStopsBeforeACall_TheNextOneEndsTheSame(int place)
    {
        var (outcome, call, number, _) = Places[place];
        var record = await Host.RunAsync();
        Host.Calls.Before(call, number, () => throw new ProcessStoppedException());

        await BeginAsync(outcome, record);
        await FinishAsync(outcome, record);
    }

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task Follow_ProcessStopsAfterACall_TheNextOneEndsTheSame(int place)
    {
        var (outcome, call, number, _) = Places[place];
        var record = await Host.RunAsync();
        Host.Calls.After(call, number, () => throw new ProcessStoppedException());

        await BeginAsync(outcome, record);
        await FinishAsync(outcome, record);
    }

    private static SandboxFault Fault(SandboxFaultKind kind, int? status = null)
        => new() { Operation = "", Kind = kind, Status = status };

    private async Task BeginAsync(string outcome, HeadlineExperiment record)
    {
        switch (outcome)
        {
            case "unpublish":
                Host.Unpublish();
                break;
            case "move":
                Host.Change(d => d with { Url = new Uri("https://www.example.com/moved/") });
                break;
            case "delete":
                Host.Delete();
                break;
            default:
                await BeginStartOverAsync(record);
                return;
        }

        await Host.FollowAsync();
    }

    private async Task BeginStartOverAsync(HeadlineExperiment record)
    {
        Host.Publish("Newer headline");
        try
        {
            await StartOverAsync(record);
        }
        catch (Exception exception) when (exception is ProblemException or ProcessStoppedException or OptimizelyApiException)
        {
            // Told to the editor, or nobody is there any more to be told.
        }
    }

    private Task<HeadlineExperiment> StartOverAsync(HeadlineExperiment record)
        => Host.Get<FollowingService>().StartOverAsync(record.Id, Guid.NewGuid(), "Newer headline", SeenTest.Now, Cancel);

    private async Task FinishAsync(string outcome, HeadlineExperiment record)
    {
        Host.Calls.Clear();
        Host.Sandbox.Control.ClearFaults();
        Host.Time.Advance(TimeSpan.FromHours(1));
        await Host.FollowAsync();
        Host.Time.Advance(FollowingAttempts.Doubt);
        await Host.FollowAsync();
        var after = await Host.AgainAsync(record);
        var live = await Host.LiveObjectsAsync();
        switch (outcome)
        {
            case "unpublish":
                Assert.Equal("paused", Assert.Single(live.Experiments).Status);
                Assert.Equal(FollowingOutcome.Done, after.Notes.Notice?.Outcome);
                Assert.Single(after.Notes.History, e => e.Kind == HistoryKind.PausedAutomatically);
                break;
            case "move":
                Assert.All(live.Pages, p => Assert.Equal("https://www.example.com/moved/", p.EditUrl));
                Assert.False(after.Notes.PagesUncertain);
                Assert.Single(after.Notes.EarlierUrls);
                break;
            case "delete":
                Assert.Equal(RecordState.Archived, after.State);
                Assert.Empty(live.Experiments);
                Assert.Empty(live.Pages);
                break;
            default:
                await AssertReplacedAsync(after);
                break;
        }
    }

    /// <summary>Refused before anything was decided, or replaced; an unfinished creation is finished by a retry.</summary>
    private async Task AssertReplacedAsync(HeadlineExperiment old)
    {
        if (old.State == RecordState.Created)
        {
            Assert.Null(old.Notes.StartOver);
            Assert.Equal("running", Assert.Single((await Host.LiveObjectsAsync()).Experiments).Status);
            await StartOverAsync(old);
        }

        var open = Assert.Single(await Host.Store.ListOpenAsync(Cancel));
        open = await Host.Service.RetryAsync(open.Id, Cancel);
        var live = await Host.LiveObjectsAsync();
        Assert.Equal((RecordState.Created, "Newer headline"), (open.State, open.Headline));
        Assert.Equal(open.ExperimentId, Assert.Single(live.Experiments).Id);
        Assert.Equal(2, live.Pages.Count);
        Assert.Equal(RecordState.Archived, (await Host.AgainAsync(old)).State);
    }
}
