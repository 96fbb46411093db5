using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Storage;

public sealed class AgedCacheTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly MemoryCache _memory = new(new MemoryCacheOptions());
    private readonly AgedCache<string> _cache;
    private int _fetches;

    public AgedCacheTests() => _cache = new AgedCache<string>(_memory, _time, TimeSpan.FromMinutes(1));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAsync_WithinTheAge_FetchesOnceAndThenAgain()
    {
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(59));
        string kept = await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(2));
        string renewed = await GetAsync();

        Assert.Equal("1", kept);
        Assert.Equal("2", renewed);
    }

    [Fact]
    public async Task GetAsync_Refresh_FetchesAtOnce()
    {
        await GetAsync();
        string refreshed = await GetAsync(refresh: true);
        _cache.Forget();
        string afterForget = await GetAsync();

        Assert.Equal("2", refreshed);
        Assert.Equal("3", afterForget);
    }

    [Fact]
    public async Task GetAsync_ByManyAtOnce_FetchesOnce()
    {
        var fetching = new TaskCompletionSource<string>();
        Task<string>[] callers = [.. Enumerable.Range(0, 20).Select(_ => _cache.GetAsync(
            refresh: false,
            cancelled =>
            {
                Interlocked.Increment(ref _fetches);
                return fetching.Task;
            },
            Cancellation))];

        fetching.SetResult("value");
        string[] values = await Task.WhenAll(callers);

        Assert.All(values, value => Assert.Equal("value", value));
        Assert.Equal(1, _fetches);
    }

    public void Dispose()
    {
        _cache.Dispose();
        _memory.Dispose();
    }

    private Task<string> GetAsync(bool refresh = false) => _cache.GetAsync(
        refresh,
        _ => Task.FromResult(Interlocked.Increment(ref _fetches).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Cancellation);
}
