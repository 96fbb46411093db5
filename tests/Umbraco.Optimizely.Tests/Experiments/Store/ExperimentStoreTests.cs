using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Tests.Experiments.Store;

public sealed class ExperimentStoreTests : IAsyncLifetime
{
    private static readonly Guid Document = Guid.Parse("1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private TestDatabase _database = null!;
    private ExperimentStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _store = new ExperimentStore(_database, _time);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task TryAdd_Record_IsFoundUnchanged()
    {
        var record = Record();
        await using var lease = await _store.TryAddAsync(record, Cancel);

        var found = await _store.FindAsync(record.Id, Cancel);

        Assert.NotNull(lease);
        Assert.NotNull(found);
        Assert.Equal(record.Variations, found.Variations);
        Assert.Equal(record.CreatedAt, found.CreatedAt);
        Assert.Equal((record.Headline, record.MetricKind, record.PageId), (found.Headline, found.MetricKind, found.PageId));
        Assert.Equal(record.Id, (await _store.FindByRequestAsync(record.RequestId, Cancel))?.Id);
        Assert.Equal(record.Id, (await _store.FindOpenAsync(Document, "EN-us", Cancel))?.Id);
    }

    [Fact]
    public async Task TryAdd_SecondOpenTestOfDocumentAndCulture_IsRefused()
    {
        await _store.TryAddAsync(Record(), Cancel);

        Assert.Null(await _store.TryAddAsync(Record(), Cancel));
        Assert.NotNull(await _store.TryAddAsync(Record("da-DK"), Cancel));
    }

    [Fact]
    public async Task TryAdd_ManyAtOnce_OneWins()
    {
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _store.TryAddAsync(Record(), Cancel))));

        Assert.Single(leases, lease => lease is not null);
    }

    [Fact]
    public async Task TryAdd_SameRequestForOtherCulture_IsRefused()
    {
        var first = Record();
        await _store.TryAddAsync(first, Cancel);
        var second = Record("da-DK");
        second.RequestId = first.RequestId;

        Assert.Null(await _store.TryAddAsync(second, Cancel));
    }

    [Fact]
    public async Task TryAdd_AfterTheOpenOneWasClosed_Works()
    {
        await using (var lease = await _store.TryAddAsync(Record(), Cancel))
        {
            lease!.Record.OpenKey = null;
            lease.Record.State = RecordState.Archived;
            await lease.SaveAsync(Cancel);
        }

        Assert.NotNull(await _store.TryAddAsync(Record(), Cancel));
    }

    [Fact]
    public async Task TryLease_Leased_IsRefusedUntilReleased()
    {
        var record = Record();
        await using (await _store.TryAddAsync(record, Cancel))
        {
            Assert.Null(await _store.TryLeaseAsync(record.Id, Cancel));
        }

        await using var lease = await _store.TryLeaseAsync(record.Id, Cancel);
        Assert.NotNull(lease);
    }

    [Fact]
    public async Task TryLease_ManyAtOnce_OneWins()
    {
        var record = Record();
        await (await _store.TryAddAsync(record, Cancel))!.DisposeAsync();

        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _store.TryLeaseAsync(record.Id, Cancel))));

        Assert.Single(leases, lease => lease is not null);
    }

    [Fact]
    public async Task TryLease_LeaseOfStoppedWorker_IsTakenOverAndTheOldOneCannotWrite()
    {
        var record = Record();
        var stopped = await _store.TryAddAsync(record, Cancel);
        _time.Advance(ExperimentStore.LeaseTime + TimeSpan.FromSeconds(1));

        await using var lease = await _store.TryLeaseAsync(record.Id, Cancel);

        Assert.NotNull(lease);
        stopped!.Record.PageId = 1;
        await Assert.ThrowsAsync<ExperimentLeaseLostException>(() => stopped.SaveAsync(Cancel));
        await stopped.DisposeAsync();
        Assert.Null(await _store.TryLeaseAsync(record.Id, Cancel));
    }

    [Fact]
    public async Task Save_Lease_IsExtended()
    {
        var record = Record();
        await using var lease = await _store.TryAddAsync(record, Cancel);
        _time.Advance(ExperimentStore.LeaseTime - TimeSpan.FromSeconds(1));
        await lease!.SaveAsync(Cancel);
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Null(await _store.TryLeaseAsync(record.Id, Cancel));
    }

    [Fact]
    public async Task List_Records_NewestFirstWithoutDiscarded()
    {
        foreach (var state in new[] { RecordState.Archived, RecordState.Discarded, RecordState.Created })
        {
            var record = Record();
            record.State = state;
            record.OpenKey = null;
            record.CreatedAt = _time.GetUtcNow();
            await _store.TryAddAsync(record, Cancel);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        var list = await _store.ListAsync(Document, "en-US", 10, Cancel);

        Assert.Equal([RecordState.Created, RecordState.Archived], list.Select(e => e.State));
    }

    private HeadlineExperiment Record(string culture = "en-US") => new()
    {
        Id = Guid.NewGuid(),
        RequestId = Guid.NewGuid(),
        DocumentKey = Document,
        Culture = culture,
        OpenKey = HeadlineExperiment.OpenKeyFor(Document, culture),
        Headline = "Original 😀",
        Variations =
        [
            new HeadlineVariation { Title = "Original 😀", IsOriginal = true, Weight = 5000 },
            new HeadlineVariation { Title = HostileTitles.All[0], Weight = 5000, Code = "x()", VariationId = 7 },
        ],
        MetricKind = MetricKind.Clicks,
        PageId = 5993613683850001,
        CreatedAt = _time.GetUtcNow(),
    };
}
