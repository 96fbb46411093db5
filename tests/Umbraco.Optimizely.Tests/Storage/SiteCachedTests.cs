using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Storage;

public sealed class SiteCachedTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAsync_UntilForgotten_ReadsOnce()
    {
        int reads = 0;
        var cached = new SiteCached<int>(_ => Task.FromResult(++reads));

        int first = await cached.GetAsync(Cancellation);
        int second = await cached.GetAsync(Cancellation);
        cached.Forget();
        int third = await cached.GetAsync(Cancellation);

        Assert.Equal([1, 1, 2], [first, second, third]);
    }

    [Fact]
    public async Task Forget_WhileReading_IsNotLost()
    {
        var reading = new TaskCompletionSource<string>();
        Task<string> next = reading.Task;
        var cached = new SiteCached<string>(_ => next);

        ValueTask<string> pending = cached.GetAsync(Cancellation);
        cached.Forget();
        next = Task.FromResult("new");
        reading.SetResult("old");

        Assert.Equal("old", await pending);
        Assert.Equal("new", await cached.GetAsync(Cancellation));
    }

    [Fact]
    public async Task GetAsync_ReadFails_TriesAgainNextTime()
    {
        int reads = 0;
        var cached = new SiteCached<int>(_ => ++reads == 1 ? Task.FromException<int>(new InvalidOperationException()) : Task.FromResult(reads));

        await Assert.ThrowsAsync<InvalidOperationException>(() => cached.GetAsync(Cancellation).AsTask());

        Assert.False(cached.TryPeek(out _));
        Assert.Equal(2, await cached.GetAsync(Cancellation));
    }
}
