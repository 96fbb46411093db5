using Umbraco.Optimizely.Sandbox.Control;

namespace Umbraco.Optimizely.Api.Tests.Sandbox;

/// <summary>Every way a call can fail, over a real connection.</summary>
public sealed class FaultTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<SandboxFaultKind, int?, OptimizelyFailure, bool> Faults => new()
    {
        { SandboxFaultKind.Status, 400, OptimizelyFailure.BadRequest, false },
        { SandboxFaultKind.Status, 401, OptimizelyFailure.Unauthorized, false },
        { SandboxFaultKind.Status, 403, OptimizelyFailure.Forbidden, false },
        { SandboxFaultKind.Status, 404, OptimizelyFailure.NotFound, false },
        { SandboxFaultKind.Status, 409, OptimizelyFailure.Conflict, false },
        { SandboxFaultKind.Status, 410, OptimizelyFailure.Gone, false },
        { SandboxFaultKind.Status, 429, OptimizelyFailure.RateLimited, false },
        { SandboxFaultKind.Status, 500, OptimizelyFailure.ServerError, true },
        { SandboxFaultKind.Status, 503, OptimizelyFailure.ServerError, true },
        { SandboxFaultKind.Drop, null, OptimizelyFailure.ConnectionFailed, true },
        { SandboxFaultKind.Delay, null, OptimizelyFailure.Timeout, true },
        { SandboxFaultKind.Malformed, 201, OptimizelyFailure.Malformed, true },
        { SandboxFaultKind.Unknown, 201, OptimizelyFailure.Malformed, true },
        { SandboxFaultKind.Oversized, 201, OptimizelyFailure.TooLarge, true },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Create_ThatFails_SaysWhyAndWhetherItMayHaveHappened(SandboxFaultKind kind, int? status, OptimizelyFailure failure, bool outcomeUnknown)
    {
        var isDelay = kind == SandboxFaultKind.Delay;
        OptimizelyApiOptions? used = null;
        await using var host = await SandboxHost.StartAsync(configure: options =>
        {
            used = options;
            options.Timeout = isDelay ? TimeSpan.FromSeconds(2) : options.Timeout;
        });
        host.Server.Control.AddFault(new()
        {
            Operation = "create_page",
            Kind = kind,
            Status = status,
            DelayMs = isDelay ? 60_000 : 0,
            After = outcomeUnknown,
        });

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.CreatePageAsync("a_page"));

        Assert.Equal(failure, exception.Failure);
        Assert.Equal(outcomeUnknown, exception.OutcomeUnknown);
        Assert.DoesNotContain(SandboxHost.PersonalToken, exception.ToString(), StringComparison.Ordinal);
        used!.Timeout = TimeSpan.FromMinutes(1);
        var pages = await host.Client.Pages.ListAllAsync(SandboxHost.Project, Ct);
        Assert.Equal(outcomeUnknown ? 1 : 0, pages.Count);
    }

    [Theory]
    [InlineData(SandboxFaultKind.Status, 503)]
    [InlineData(SandboxFaultKind.Drop, null)]
    public async Task Read_AfterTwoFailures_Succeeds(SandboxFaultKind kind, int? status)
    {
        await using var host = await SandboxHost.StartAsync();
        host.Server.Control.AddFault(new() { Operation = "list_projects", Kind = kind, Status = status, Times = 2 });

        Assert.NotEmpty(await host.Client.Projects.ListAllAsync(Ct));
    }

    [Theory]
    [InlineData(SandboxFaultKind.Malformed, OptimizelyFailure.Malformed)]
    [InlineData(SandboxFaultKind.Unknown, OptimizelyFailure.Malformed)]
    [InlineData(SandboxFaultKind.Oversized, OptimizelyFailure.TooLarge)]
    public async Task Read_OfAnAnswerThatIsNoGood_Fails(SandboxFaultKind kind, OptimizelyFailure failure)
    {
        await using var host = await SandboxHost.StartAsync();
        var calls = new Dictionary<string, Func<Task>>
        {
            ["get_me"] = () => host.Client.Account.MeAsync(Ct),
            ["list_pages"] = () => host.Client.Pages.ListAllAsync(SandboxHost.Project, Ct),
            ["get_experiment_results"] = () => host.Client.Results.GetAsync(1, null, Ct),
            ["oauth.token"] = () => host.OAuth.RefreshAsync(new(SandboxHost.ClientId, SandboxHost.ClientSecret, "2:r"), Ct),
        };

        foreach (var (operation, call) in calls)
        {
            host.Server.Control.AddFault(new() { Operation = operation, Kind = kind, Status = 200 });
            var exception = await Assert.ThrowsAsync<OptimizelyApiException>(call);
            Assert.Equal(failure, exception.Failure);
        }
    }

    [Fact]
    public async Task RateLimit_TellsHowLongToWait()
    {
        await using var host = await SandboxHost.StartAsync();
        host.Server.Control.AddFault(new() { Operation = "list_projects", Status = 429, Headers = new Dictionary<string, string> { ["Retry-After"] = "60" } });

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.ListAllAsync(Ct));

        Assert.Equal(OptimizelyFailure.RateLimited, exception.Failure);
        Assert.Equal(TimeSpan.FromMinutes(1), exception.RetryAfter);
    }

    [Fact]
    public async Task NobodyListening_IsAConnectionFailureThatTookNoEffect()
    {
        await using var host = await SandboxHost.StartAsync();
        await host.Server.DisposeAsync();

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.CreatePageAsync("a_page"));

        Assert.Equal(OptimizelyFailure.ConnectionFailed, exception.Failure);
        Assert.False(exception.OutcomeUnknown);
    }
}
