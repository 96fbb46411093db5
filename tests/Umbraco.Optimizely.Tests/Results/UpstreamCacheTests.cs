using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Results;

namespace Umbraco.Optimizely.Tests.Results;

public sealed class UpstreamCacheTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly MemoryCache _memory = new(new MemoryCacheOptions());
    private readonly UpstreamCache<string> _cache;
    private int _calls;

    public UpstreamCacheTests() => _cache = new UpstreamCache<string>(_memory, _time, UpstreamCacheTimes.Results);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _memory.Dispose();

    [Fact]
    public async Task Get_FiftyAtOnce_MakeOneCall()
    {
        var gate = new TaskCompletionSource<string>();
        var waiting = Enumerable.Range(0, 50)
            .Select(_ => Task.Run(() => _cache.GetAsync(1, refresh: false, (_, _) => CountAsync(gate.Task), Cancel)))
            .ToArray();
        gate.SetResult("figures");

        var answers = await Task.WhenAll(waiting);

        Assert.Equal(1, _calls);
        Assert.All(answers, answer => Assert.Equal("figures", answer.Value));
    }

    [Fact]
    public async Task Get_ManyPanelsForTenMinutes_OneCallAMinute()
    {
        for (var second = 0; second < 600; second++)
        {
            await AskAsync("figures");
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(10, _calls);
    }

    [Fact]
    public async Task Get_OtherKey_HasItsOwnCall()
    {
        await AskAsync("a", key: 1);

        Assert.Equal("b", (await AskAsync("b", key: 2)).Value);
        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task Get_Refresh_IsHonouredEveryFewSeconds()
    {
        await AskAsync("old");
        Assert.Equal("old", (await AskAsync("new", refresh: true)).Value);

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("new", (await AskAsync("new", refresh: true)).Value);
    }

    [Fact]
    public async Task Get_LaterCallFails_KeepsTheLastAnswerWithItsAge()
    {
        var fetchedAt = _time.GetUtcNow();
        await AskAsync("figures");
        _time.Advance(TimeSpan.FromSeconds(61));

        var answer = await FailAsync();

        Assert.Equal(("figures", fetchedAt), (answer.Value, answer.FetchedAt));
        Assert.Equal(OptimizelyFailure.ServerError, answer.Failure?.Failure);
    }

    [Fact]
    public async Task Get_Failure_IsKeptForSecondsOnly()
    {
        await FailAsync();
        Assert.NotNull((await AskAsync("figures")).Failure);
        Assert.Equal(1, _calls);

        _time.Advance(TimeSpan.FromSeconds(6));
        var answer = await AskAsync("figures");

        Assert.Equal(("figures", null), (answer.Value, answer.Failure));
    }

    [Fact]
    public async Task Get_RateLimited_WaitsAsLongAsAsked()
    {
        await FailAsync(TimeSpan.FromSeconds(30));
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.NotNull((await AskAsync("figures", refresh: true)).Failure);

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("figures", (await AskAsync("figures")).Value);
    }

    [Fact]
    public async Task Get_FirstCallerGivesUp_OthersStillGetTheAnswer()
    {
        var gate = new TaskCompletionSource<string>();
        using var impatient = new CancellationTokenSource();
        var first = _cache.GetAsync(1, refresh: false, (_, _) => CountAsync(gate.Task), impatient.Token);
        var second = _cache.GetAsync(1, refresh: false, (_, _) => CountAsync(gate.Task), Cancel);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        gate.SetResult("figures");

        Assert.Equal("figures", (await second).Value);
        Assert.Equal(1, _calls);
    }

    private Task<UpstreamAnswer<string>> AskAsync(string value, long key = 1, bool refresh = false)
        => _cache.GetAsync(key, refresh, (_, _) => CountAsync(Task.FromResult(value)), Cancel);

    private Task<UpstreamAnswer<string>> FailAsync(TimeSpan? retryAfter = null) => _cache.GetAsync(
        1,
        refresh: false,
        (_, _) => CountAsync(Task.FromException<string>(
            new OptimizelyApiException("results.get", OptimizelyFailure.ServerError) { RetryAfter = retryAfter })),
        Cancel);

    private Task<string> CountAsync(Task<string> answer)
    {
        Interlocked.Increment(ref _calls);
        return answer;
    }
}
