using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Experiments.Support;
using Umbraco.Optimizely.Tests.Storage;

namespace Umbraco.Optimizely.Tests.Experiments;

/// <summary>Other work has the database's lock for longer than anybody waits, at each moment of a creation.</summary>
public sealed class CreateLockedTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly ExperimentsHost _host = shared.Host;

    [Fact]
    public async Task Create_LockedBeforeItBegins_TellsSoAndMakesNothing()
    {
        await shared.ResetAsync();
        await using var file = new DatabaseFile(_host.DatabaseFile);
        var request = Guid.NewGuid();
        Exception failure;
        using (file.Lock())
        {
            failure = await Assert.ThrowsAnyAsync<Exception>(() => _host.CreateAsync(requestId: request));
        }

        Assert.True(DatabaseBusy.Is(failure), failure.ToString());
        var live = await _host.LiveObjectsAsync();
        Assert.Empty(live.Experiments);
        Assert.Empty(live.Pages);
        Assert.Equal(RecordState.Created, (await _host.CreateAsync(requestId: request)).State);
    }

    [Theory]
    [InlineData("POST pages", 1)]
    [InlineData("POST pages", 2)]
    [InlineData("POST experiments", 1)]
    public async Task Create_LockedAtACall_TellsSoAndTheSameRequestMakesOneOfIt(string call, int number)
    {
        await shared.ResetAsync();
        await using var file = new DatabaseFile(_host.DatabaseFile);
        var request = Guid.NewGuid();
        IDisposable? locked = null;
        _host.Calls.Before(call, number, () => locked = file.Lock());
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => _host.CreateAsync(requestId: request));
        Assert.NotNull(locked);
        locked.Dispose();
        _host.Calls.Clear();

        Assert.True(DatabaseBusy.Is(failure), failure.ToString());
        Assert.Equal(RecordState.Creating, (await _host.CreateAsync(requestId: request)).State);

        // The right to work on the record could not be given back either: it ends by itself.
        file.Run("UPDATE optimizelyExperiment SET LeaseUntil = '2020-01-01 00:00:00'");
        HeadlineExperiment record = await _host.CreateAsync(requestId: request);

        Assert.Equal(RecordState.Created, record.State);
        var live = await _host.LiveObjectsAsync();
        Assert.Equal(record.ExperimentId, Assert.Single(live.Experiments).Id);
        Assert.Equal(2, live.Pages.Count);
    }
}
