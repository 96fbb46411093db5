using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Hosting;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Connection;

public sealed class TokenRefreshTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwentyParallelCalls_WithAnEndedToken_RefreshOnce()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        sandbox.Control.ClearCalls();

        time.Advance(TimeSpan.FromHours(3));
        sandbox.Control.ExpireTokens();
        OptimizelyUser[] users = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => harness.Get<IOptimizelyClient>().Account.MeAsync(Cancellation)));

        Assert.All(users, user => Assert.Equal("ada@acme.example", user.Profile?.Email));
        Assert.Single(sandbox.Control.Calls("oauth.token"));
    }

    [Fact]
    public async Task TwentyParallelCalls_WithATokenThatOptimizelyEndedEarly_RefreshOnce()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        sandbox.Control.ClearCalls();

        // Still good by our clock: every call is refused first.
        time.Advance(TimeSpan.FromMinutes(2));
        sandbox.Control.ExpireTokens();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => harness.Get<IOptimizelyClient>().Account.MeAsync(Cancellation)));

        Assert.Single(sandbox.Control.Calls("oauth.token"));
    }

    [Fact]
    public async Task TwoServersOnOneDatabase_RefreshOnce()
    {
        string file = Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        var options = new HarnessOptions
        {
            DatabaseFile = file,
            Sandbox = sandbox.BaseAddress,
            Time = time,
            Keys = new EphemeralDataProtectionProvider(),
        };
        await using (var first = new PackageHarness(options))
        await using (var second = new PackageHarness(options))
        {
            await SandboxConnection.ConnectAsync(first);
            string? known = await second.Get<IAccessTokenSource>().GetAsync(Cancellation);
            sandbox.Control.ClearCalls();

            // Slow, so that both servers want it at the same time.
            sandbox.Control.AddFault(new SandboxFault { Operation = "oauth.token", Kind = SandboxFaultKind.Delay, DelayMs = 400 });
            time.Advance(TimeSpan.FromHours(2));
            string?[] tokens = await Task.WhenAll(Enumerable.Range(0, 10)
                .Select(index => (index % 2 == 0 ? first : second).Get<IAccessTokenSource>().GetAsync(Cancellation).AsTask()));

            Assert.Single(tokens.Distinct());
            Assert.NotNull(tokens[0]);
            Assert.NotEqual(known, tokens[0]);
            Assert.Single(sandbox.Control.Calls("oauth.token"));
        }

        Storage.DatabaseFile.Delete(file);
    }

    [Fact]
    public async Task GetAsync_DatabaseLockedWhileOptimizelyAnswers_TokensAreStoredWhenItIsFree()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        IDisposable? locked = null;
        IOptimizelyOAuthClient oauth = Substitute.For<IOptimizelyOAuthClient>();
        await using var harness = new PackageHarness(new HarnessOptions
        {
            Sandbox = sandbox.BaseAddress,
            Time = time,
            DatabaseTimeout = 1,
            Configure = services => services.AddSingleton<TokenExchange>(provider =>
                new TokenExchange(oauth, provider.GetRequiredService<IOptionsMonitor<OptimizelyOptions>>())),
        });
        oauth.ExchangeCodeAsync(Arg.Any<OAuthCodeRequest>(), Arg.Any<CancellationToken>())
            .Returns(new OAuthToken { AccessToken = "first", RefreshToken = "again", ExpiresIn = 7200 });
        await SandboxConnection.ConnectAsync(harness);
        await using var file = new DatabaseFile(harness.DatabaseFile);
        oauth.RefreshAsync(Arg.Any<OAuthRefreshRequest>(), Arg.Any<CancellationToken>()).Returns(_ =>
        {
            locked = file.Lock();
            return new OAuthToken { AccessToken = "second", ExpiresIn = 7200 };
        });

        time.Advance(TimeSpan.FromHours(2));
        Task<string?> refreshing = Task.Run(() => harness.Get<IAccessTokenSource>().GetAsync(Cancellation).AsTask(), Cancellation);
        await Eventually.IsTrueAsync(() => Task.FromResult(harness.Logs.Lines.Any(line => line.Id.Id == 1007)));
        locked!.Dispose();

        Assert.Equal("second", await refreshing);
        Assert.Equal("second", (await harness.Get<ConnectionStore>().ReadAsync(Cancellation))?.AccessToken);
        await oauth.Received(1).RefreshAsync(Arg.Any<OAuthRefreshRequest>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task GetAsync_FiveMinutesBeforeTheEnd_Refreshes()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        sandbox.Control.ClearCalls();
        IAccessTokenSource tokens = harness.Get<IAccessTokenSource>();

        time.Advance(TimeSpan.FromMinutes(114));
        await tokens.GetAsync(Cancellation);
        int early = sandbox.Control.Calls("oauth.token").Count;
        time.Advance(TimeSpan.FromMinutes(2));
        await tokens.GetAsync(Cancellation);

        Assert.Equal(0, early);
        Assert.Single(sandbox.Control.Calls("oauth.token"));
    }

    [Fact]
    public async Task GetAsync_AnswerWithoutRefreshToken_KeepsTheOldOneForTheNextTime()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        string? refreshToken = (await harness.Get<ConnectionStore>().ReadAsync(Cancellation))?.RefreshToken;

        var seen = new HashSet<string?>();
        for (int round = 0; round < 3; round++)
        {
            time.Advance(TimeSpan.FromHours(2));
            sandbox.Control.AdvanceClock(TimeSpan.FromHours(2));
            seen.Add(await harness.Get<IAccessTokenSource>().GetAsync(Cancellation));
        }

        Assert.Equal(3, seen.Count);
        Assert.DoesNotContain(null, seen);
        Assert.Equal(refreshToken, (await harness.Get<ConnectionStore>().ReadAsync(Cancellation))?.RefreshToken);
    }

    [Fact]
    public async Task GetAsync_RefreshTokenRevoked_MarksTheConnectionAndAsksNoMore()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        sandbox.Control.RevokeTokens();
        sandbox.Control.ClearCalls();
        time.Advance(TimeSpan.FromHours(2));

        string?[] tokens = await Task.WhenAll(Enumerable.Range(0, 5)
            .Select(_ => harness.Get<IAccessTokenSource>().GetAsync(Cancellation).AsTask()));
        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.All(tokens, Assert.Null);
        Assert.Single(sandbox.Control.Calls("oauth.token"));
        Assert.Equal(ConnectionState.Revoked, status.State);
        Assert.Equal("Ada Optimist", status.User?.Name);
    }

    [Fact]
    public async Task GetAsync_RefreshFailsWhileTheTokenIsGood_UsesTheOldToken()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        IAccessTokenSource tokens = harness.Get<IAccessTokenSource>();
        string? before = await tokens.GetAsync(Cancellation);
        sandbox.Control.ClearCalls();
        sandbox.Control.AddFault(new SandboxFault { Operation = "oauth.token", Status = 503, Times = 100 });

        time.Advance(TimeSpan.FromMinutes(117));
        string? during = await tokens.GetAsync(Cancellation);
        string? again = await tokens.GetAsync(Cancellation);
        sandbox.Control.ClearFaults();
        time.Advance(TimeSpan.FromSeconds(6));
        string? after = await tokens.GetAsync(Cancellation);

        Assert.Equal([before, before], [during, again]);
        Assert.NotEqual(before, after);
        Assert.Equal(2, sandbox.Control.Calls("oauth.token").Count);
    }

    [Fact]
    public async Task GetAsync_RefreshFailsAfterTheEnd_TellsAndKeepsTheConnection()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        IAccessTokenSource tokens = harness.Get<IAccessTokenSource>();
        sandbox.Control.ClearCalls();
        sandbox.Control.AddFault(new SandboxFault { Operation = "oauth.token", Kind = SandboxFaultKind.Malformed, Times = 100 });

        time.Advance(TimeSpan.FromHours(3));
        Task<string?>[] calls = [.. Enumerable.Range(0, 5).Select(_ => tokens.GetAsync(Cancellation).AsTask())];
        OptimizelyApiException[] failures = await Task.WhenAll(calls.Select(call => Assert.ThrowsAsync<OptimizelyApiException>(() => call)));
        sandbox.Control.ClearFaults();
        time.Advance(TimeSpan.FromSeconds(6));

        Assert.All(failures, failure => Assert.Equal(OptimizelyFailure.Malformed, failure.Failure));
        Assert.Single(sandbox.Control.Calls("oauth.token"));
        Assert.NotNull(await tokens.GetAsync(Cancellation));
    }

    [Fact]
    public async Task GetAsync_KeysOfTheSiteAreLost_IsAsNotConnected()
    {
        string file = Path.Combine(Path.GetTempPath(), $"optimizely-{Guid.NewGuid():N}.db");
        await using (var before = new PackageHarness(new HarnessOptions { DatabaseFile = file }))
        {
            await before.Get<ConnectionStore>().SaveAsync(Tokens("a1", "r1"), ConnectedIdentity.Unknown, Guid.NewGuid(), "Ada", Cancellation);
        }

        await using var after = new PackageHarness(new HarnessOptions { DatabaseFile = file });
        string? token = await after.Get<IAccessTokenSource>().GetAsync(Cancellation);
        ConnectionStatus status = await after.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Null(token);
        Assert.Equal(ConnectionState.Revoked, status.State);
        Storage.DatabaseFile.Delete(file);
    }

    [Fact]
    public async Task RenewAsync_YoungTokenRefusedForItsRole_DoesNotRefresh()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        await SandboxConnection.ConnectAsync(harness);
        sandbox.Control.ClearCalls();
        IAccessTokenSource tokens = harness.Get<IAccessTokenSource>();
        string token = (await tokens.GetAsync(Cancellation))!;

        string? young = await tokens.RenewAsync(token, Cancellation);
        time.Advance(TimeSpan.FromSeconds(11));
        string? old = await tokens.RenewAsync(token, Cancellation);
        string? stale = await tokens.RenewAsync(token, Cancellation);

        Assert.Null(young);
        Assert.NotNull(old);
        Assert.Equal(old, stale);
        Assert.Single(sandbox.Control.Calls("oauth.token"));
    }

    private static IssuedTokens Tokens(string access, string? refresh) =>
        new(ConnectionKinds.OAuth, access, refresh, TimeSpan.FromHours(2));
}
