using System.Web;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Connection;

public sealed class OAuthFlowTests
{
    private static readonly Uri Callback = new("http://127.0.0.1/callback");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BeginAsync_State_HasAtLeast128RandomBitsAndIsStoredHashed()
    {
        await using var harness = new PackageHarness();
        OAuthStates states = harness.Get<OAuthStates>();

        string[] made = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => states.BeginAsync(Guid.NewGuid(), Callback, Cancellation)));

        Assert.Equal(10, made.Distinct().Count());
        Assert.All(made, state => Assert.True(state.Length * 6 >= 128));
        string dump = await harness.DumpAsync();
        Assert.All(made, state => Assert.DoesNotContain(state, dump, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WholeFlow_Allowed_ConnectsAsTheUserAndAccountThatConsented()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });

        await SandboxConnection.ConnectAsync(harness);
        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Equal(ConnectionState.Connected, status.State);
        Assert.Equal(ConnectionKinds.OAuth, status.Kind);
        Assert.Equal("Ada Optimist", status.User?.Name);
        Assert.Equal((SandboxConnection.Account, "Acme Media"), (status.Account?.Id, status.Account?.Name));
        Assert.Equal("Ada Admin", status.ConnectedBy);
    }

    [Fact]
    public async Task CompleteAsync_Denied_SaysSoOnce()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        OAuthStates states = harness.Get<OAuthStates>();
        Uri url = await harness.Get<OAuthConnector>().BeginAsync(harness.Editor.Key, Callback, Cancellation);
        Uri back = await SandboxConnection.ConsentAsync(url, "deny");

        string state = HttpUtility.ParseQueryString(back.Query)["state"]!;
        Assert.True(await states.ReceiveAsync(state, null, Cancellation));

        Assert.Equal(OAuthReturn.Denied, await states.PeekAsync(harness.Editor.Key, Cancellation));
        Assert.Equal("consentDenied", await CompleteCodeAsync(harness));
        Assert.Equal("nothingToComplete", await CompleteCodeAsync(harness));
        Assert.Empty(sandbox.Control.Calls("oauth.token"));
    }

    [Fact]
    public async Task ReceiveAsync_AfterTenMinutes_IsExpired()
    {
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Time = time });
        OAuthStates states = harness.Get<OAuthStates>();
        string state = await states.BeginAsync(harness.Editor.Key, Callback, Cancellation);

        time.Advance(OAuthStates.Lifetime + TimeSpan.FromSeconds(1));
        bool received = await states.ReceiveAsync(state, "code", Cancellation);

        Assert.True(received);
        Assert.Equal(OAuthReturn.Expired, await states.PeekAsync(harness.Editor.Key, Cancellation));
        Assert.Equal("consentExpired", await CompleteCodeAsync(harness));
    }

    [Fact]
    public async Task CompleteAsync_CodeLeftForTenMinutes_IsExpired()
    {
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Time = time });
        OAuthStates states = harness.Get<OAuthStates>();
        string state = await states.BeginAsync(harness.Editor.Key, Callback, Cancellation);
        await states.ReceiveAsync(state, "code", Cancellation);

        time.Advance(OAuthStates.Lifetime + TimeSpan.FromSeconds(1));

        Assert.Equal("consentExpired", await CompleteCodeAsync(harness));
    }

    [Fact]
    public async Task ReceiveAsync_StateUsedBefore_IsRefused()
    {
        await using var harness = new PackageHarness();
        OAuthStates states = harness.Get<OAuthStates>();
        string state = await states.BeginAsync(harness.Editor.Key, Callback, Cancellation);

        bool first = await states.ReceiveAsync(state, "the code", Cancellation);
        bool second = await states.ReceiveAsync(state, "another code", Cancellation);
        OAuthAnswer? answer = await states.TakeAsync(harness.Editor.Key, Cancellation);

        Assert.Equal((true, false), (first, second));
        Assert.Equal("the code", answer?.Code);
        Assert.False(await states.ReceiveAsync(state, "late code", Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("' OR 1=1 --")]
    public async Task ReceiveAsync_UnknownState_IsRefused(string state)
    {
        await using var harness = new PackageHarness();

        Assert.False(await harness.Get<OAuthStates>().ReceiveAsync(state, "code", Cancellation));
    }

    [Fact]
    public async Task CompleteAsync_ByAnotherPerson_FindsNothingAndLeavesTheCode()
    {
        await using var harness = new PackageHarness();
        OAuthStates states = harness.Get<OAuthStates>();
        Guid owner = harness.Editor.Key;
        string state = await states.BeginAsync(owner, Callback, Cancellation);
        await states.ReceiveAsync(state, "code", Cancellation);

        harness.Editor.Key = Guid.NewGuid();
        string code = await CompleteCodeAsync(harness);

        Assert.Equal("nothingToComplete", code);
        Assert.Equal(OAuthReturn.Code, await states.PeekAsync(owner, Cancellation));
    }

    [Fact]
    public async Task TakeAsync_ByManyAtOnce_GivesTheCodeOnce()
    {
        await using var harness = new PackageHarness();
        OAuthStates states = harness.Get<OAuthStates>();
        string state = await states.BeginAsync(harness.Editor.Key, Callback, Cancellation);
        await states.ReceiveAsync(state, "code", Cancellation);

        OAuthAnswer?[] answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => states.TakeAsync(harness.Editor.Key, Cancellation)));

        Assert.Single(answers, answer => answer is not null);
    }

    [Fact]
    public async Task BeginAsync_WithoutApplication_SaysHowToConfigureOne()
    {
        await using var harness = new PackageHarness(new HarnessOptions
        {
            Settings = { ["Optimizely:ClientId"] = null, ["Optimizely:ClientSecret"] = null },
        });

        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(
            () => harness.Get<OAuthConnector>().BeginAsync(harness.Editor.Key, Callback, Cancellation));

        Assert.Equal(("oauthNotConfigured", 409), (problem.Code, problem.Status));
        Assert.Contains("Optimizely:ClientId", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompleteAsync_CodeRefusedByOptimizely_Is424AndNothingIsStored()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        OAuthStates states = harness.Get<OAuthStates>();
        string state = await states.BeginAsync(harness.Editor.Key, Callback, Cancellation);
        await states.ReceiveAsync(state, "2:invented", Cancellation);

        Assert.Equal("codeRefused", await CompleteCodeAsync(harness));
        Assert.Null(await harness.Get<ConnectionStore>().ReadAsync(Cancellation));
    }

    private static async Task<string> CompleteCodeAsync(PackageHarness harness)
    {
        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(
            () => harness.Get<OAuthConnector>().CompleteAsync(harness.Editor.Key, Cancellation));
        Assert.NotEqual(401, problem.Status);
        return problem.Code;
    }
}
