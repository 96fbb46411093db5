using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Connection;

public sealed class RefreshLeaseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CompleteAsync_WithANewRefreshToken_StoresIt()
    {
        await using var harness = new PackageHarness();
        ConnectionStore store = harness.Get<ConnectionStore>();
        RefreshLease leases = harness.Get<RefreshLease>();
        await store.SaveAsync(Tokens("a1", "r1"), ConnectedIdentity.Unknown, Guid.NewGuid(), "Ada", Cancellation);
        long version = (await store.ReadAsync(Cancellation))!.Version;

        Guid? lease = await leases.TryTakeAsync(version, Cancellation);
        Guid? other = await leases.TryTakeAsync(version, Cancellation);
        bool stored = await leases.CompleteAsync(lease!.Value, Tokens("a2", "r2"));
        StoredConnection? now = await store.ReadAsync(Cancellation);

        Assert.Null(other);
        Assert.True(stored);
        Assert.Equal(("a2", "r2", version + 1), (now?.AccessToken, now?.RefreshToken, now?.Version));
    }

    [Fact]
    public async Task CompleteAsync_AfterTheSiteWasConnectedAnew_DropsTheAnswer()
    {
        await using var harness = new PackageHarness();
        ConnectionStore store = harness.Get<ConnectionStore>();
        RefreshLease leases = harness.Get<RefreshLease>();
        await store.SaveAsync(Tokens("a1", "r1"), ConnectedIdentity.Unknown, Guid.NewGuid(), "Ada", Cancellation);
        Guid? lease = await leases.TryTakeAsync((await store.ReadAsync(Cancellation))!.Version, Cancellation);

        await store.SaveAsync(Tokens("b1", "s1"), ConnectedIdentity.Unknown, Guid.NewGuid(), "Bo", Cancellation);
        bool stored = await leases.CompleteAsync(lease!.Value, Tokens("a2", "r2"));

        Assert.False(stored);
        Assert.Equal("b1", (await store.ReadAsync(Cancellation))?.AccessToken);
    }

    [Fact]
    public async Task TryTakeAsync_AfterAServerDied_WorksWhenItsLeaseIsOver()
    {
        var time = new ShiftedTime();
        await using var harness = new PackageHarness(new HarnessOptions { Time = time });
        ConnectionStore store = harness.Get<ConnectionStore>();
        RefreshLease leases = harness.Get<RefreshLease>();
        await store.SaveAsync(Tokens("a1", "r1"), ConnectedIdentity.Unknown, Guid.NewGuid(), "Ada", Cancellation);
        long version = (await store.ReadAsync(Cancellation))!.Version;
        await leases.TryTakeAsync(version, Cancellation);

        Guid? tooEarly = await leases.TryTakeAsync(version, Cancellation);
        time.Advance(RefreshLease.Duration + TimeSpan.FromSeconds(1));
        Guid? later = await leases.TryTakeAsync(version, Cancellation);

        Assert.Null(tooEarly);
        Assert.NotNull(later);
    }

    private static IssuedTokens Tokens(string access, string? refresh) =>
        new(ConnectionKinds.OAuth, access, refresh, TimeSpan.FromHours(2));
}
