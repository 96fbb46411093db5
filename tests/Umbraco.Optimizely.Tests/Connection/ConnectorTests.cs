using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Http;
using Umbraco.Optimizely.Sandbox;
using Umbraco.Optimizely.Sandbox.Control;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Connection;

public sealed class ConnectorTests
{
    private static readonly ConnectedIdentity Ada = new("Ada", "ada@example.com", 1, "Acme");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ConnectAsync_HandlerCancels_ShowsItsMessageAndStoresNothing()
    {
        await using PackageHarness harness = With<ConnectingNotification>(notification =>
            notification.CancelOperation(new EventMessage("Policy", "Only the agency may connect this site.", EventMessageType.Error)));

        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(
            () => harness.Get<Connector>().ConnectAsync(Tokens("secret"), Ada, Cancellation));

        Assert.Equal(("cancelled", 409, "CancelledByNotification"), (problem.Code, problem.Status, problem.OperationStatus));
        Assert.Equal("Only the agency may connect this site.", problem.Detail);
        Assert.Null(await harness.Get<ConnectionStore>().ReadAsync(Cancellation));
    }

    [Fact]
    public async Task DisconnectAsync_HandlerCancels_KeepsConnectionAndProject()
    {
        await using PackageHarness harness = With<DisconnectingNotification>(notification => notification.Cancel = true);
        await harness.Get<Connector>().ConnectAsync(Tokens("secret"), Ada, Cancellation);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(7, "Seven", 1), "Ada", Cancellation);

        await Assert.ThrowsAsync<ProblemException>(() => harness.Get<Connector>().DisconnectAsync(Cancellation));

        Assert.NotNull(await harness.Get<ConnectionStore>().ReadAsync(Cancellation));
        Assert.NotNull(await harness.Get<ISelectedProject>().GetAsync(Cancellation));
    }

    [Fact]
    public async Task ConnectAndDisconnect_Handlers_AreToldWithTheStateFromBefore()
    {
        var seen = new List<string>();
        await using PackageHarness harness = With<ConnectingNotification>(
            notification => notification.State["note"] = "from before",
            services => services
                .AddSingleton<INotificationHandler<ConnectedNotification>>(new Handler<ConnectedNotification>(notification =>
                    seen.Add($"connected {notification.Connection.AccountName} {notification.State["note"]}")))
                .AddSingleton<INotificationHandler<DisconnectedNotification>>(new Handler<DisconnectedNotification>(notification =>
                    seen.Add($"disconnected {notification.Connection.AccountName}"))));

        await harness.Get<Connector>().ConnectAsync(Tokens("secret"), Ada, Cancellation);
        await harness.Get<Connector>().DisconnectAsync(Cancellation);
        await harness.Get<Connector>().DisconnectAsync(Cancellation);

        Assert.Equal(["connected Acme from before", "disconnected Acme"], seen);
    }

    [Fact]
    public async Task DisconnectAsync_Connected_RemovesTokensAndProject()
    {
        await using var harness = new PackageHarness();
        await harness.Get<Connector>().ConnectAsync(Tokens("secret"), Ada, Cancellation);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(7, "Seven", 1), "Ada", Cancellation);

        await harness.Get<Connector>().DisconnectAsync(Cancellation);

        Assert.Null(await harness.Get<IAccessTokenSource>().GetAsync(Cancellation));
        Assert.Null(await harness.Get<ISelectedProject>().GetAsync(Cancellation));
        Assert.DoesNotContain("optimizelyConnection:", await harness.DumpAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task ConnectAsync_Again_KeepsTheProjectOfTheSameAccountOnly(long account, bool kept)
    {
        await using var harness = new PackageHarness();
        await harness.Get<Connector>().ConnectAsync(Tokens("one"), Ada, Cancellation);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(7, "Seven", 1), "Ada", Cancellation);

        await harness.Get<Connector>().ConnectAsync(Tokens("two"), Ada with { AccountId = account }, Cancellation);

        Assert.Equal(kept, await harness.Get<ISelectedProject>().GetAsync(Cancellation) is not null);
    }

    [Fact]
    public async Task ConnectAsync_Stored_TellsAllServers()
    {
        await using var harness = new PackageHarness();
        var invalidation = (LocalInvalidation)harness.Get<ICacheInvalidation>();

        await harness.Get<Connector>().ConnectAsync(Tokens("one"), Ada, Cancellation);

        Assert.Contains(CachePart.Connection, invalidation.Sent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("two words")]
    [InlineData("sp\u00e9cial")]
    [InlineData("2:mistyped")]
    public async Task TryAsync_UnusableToken_Is422WithoutTheToken(string? token)
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });

        ProblemException problem = await Assert.ThrowsAsync<ProblemException>(() => harness.Get<TokenConnector>().TryAsync(token, Cancellation));

        Assert.Equal(("invalidToken", 422), (problem.Code, problem.Status));
        Assert.Contains("token", problem.Errors!.Keys);
        if (!string.IsNullOrWhiteSpace(token))
        {
            Assert.DoesNotContain(token, problem.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TryAsync_OptimizelyFails_SaysNothingAboutTheToken()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress });
        sandbox.Control.AddFault(new SandboxFault { Operation = "get_me", Status = 503, Times = 10 });

        OptimizelyApiException failure = await Assert.ThrowsAsync<OptimizelyApiException>(
            () => harness.Get<TokenConnector>().TryAsync(SandboxConnection.PersonalToken, Cancellation));

        Assert.Equal(OptimizelyFailure.ServerError, failure.Failure);
    }

    [Fact]
    public async Task PersonalToken_Valid_ConnectsAndNeverRefreshes()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });

        (IssuedTokens tokens, ConnectedIdentity identity) =
            await harness.Get<TokenConnector>().TryAsync($" {SandboxConnection.PersonalToken}\n", Cancellation);
        await harness.Get<Connector>().ConnectAsync(tokens, identity, Cancellation);
        time.Advance(TimeSpan.FromDays(30));
        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(Cancellation);

        Assert.Equal((ConnectionState.Connected, ConnectionKinds.Token), (status.State, status.Kind));
        Assert.Empty(sandbox.Control.Calls("oauth.token"));
    }

    [Fact]
    public async Task LogsAndDatabase_WholeLife_NeverHoldASecretInClear()
    {
        await using SandboxServer sandbox = await SandboxConnection.StartAsync();
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Sandbox = sandbox.BaseAddress, Time = time });
        var secrets = new HashSet<string> { "sandbox-secret", SandboxConnection.PersonalToken };

        await SandboxConnection.ConnectAsync(harness);
        await CollectAsync();
        string dumps = await harness.DumpAsync();
        time.Advance(TimeSpan.FromHours(2));
        await harness.Get<IConnectionService>().GetStateAsync(Cancellation);
        await CollectAsync();
        dumps += await harness.DumpAsync();
        sandbox.Control.RevokeTokens();
        time.Advance(TimeSpan.FromHours(3));
        await harness.Get<ConnectionService>().GetAsync(refresh: true, Cancellation);
        await Assert.ThrowsAsync<ProblemException>(() => harness.Get<TokenConnector>().TryAsync("2:some-wrong-token", Cancellation));
        (IssuedTokens tokens, ConnectedIdentity identity) =
            await harness.Get<TokenConnector>().TryAsync(SandboxConnection.PersonalToken, Cancellation);
        await harness.Get<Connector>().ConnectAsync(tokens, identity, Cancellation);
        dumps += await harness.DumpAsync();

        Assert.True(secrets.Count >= 4);
        Assert.All(secrets.Append("2:some-wrong-token"), secret =>
        {
            Assert.DoesNotContain(secret, dumps, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, harness.Logs.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Uri.EscapeDataString(secret), harness.Logs.Text, StringComparison.Ordinal);
        });

        async Task CollectAsync()
        {
            StoredConnection connection = (await harness.Get<ConnectionStore>().ReadAsync(Cancellation))!;
            secrets.Add(connection.AccessToken!);
            secrets.Add(connection.RefreshToken!);
            Assert.DoesNotContain(connection.AccessToken!, connection.ToString()!, StringComparison.Ordinal);
        }
    }

    private static IssuedTokens Tokens(string access) => new(ConnectionKinds.Token, access, null, null);

    private static PackageHarness With<TNotification>(Action<TNotification> handle, Action<IServiceCollection>? more = null)
        where TNotification : Cms.Core.Notifications.INotification => new(new HarnessOptions
        {
            Configure = services =>
            {
                services.AddSingleton<INotificationHandler<TNotification>>(new Handler<TNotification>(handle));
                more?.Invoke(services);
            },
        });

    private sealed class Handler<TNotification>(Action<TNotification> handle) : INotificationHandler<TNotification>
        where TNotification : Cms.Core.Notifications.INotification
    {
        public void Handle(TNotification notification) => handle(notification);
    }
}
