using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

public sealed class FollowingAttemptsTests
{
    private static readonly Guid Record = Guid.NewGuid();

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly FollowingAttempts _attempts;

    public FollowingAttemptsTests() => _attempts = new FollowingAttempts(_time);

    [Fact]
    public void MayTry_ChangeOfThisServer_AtOnce() => Assert.True(_attempts.MayTry(Record, "unpublished", Change()));

    [Fact]
    public void MayTry_FoundByLooking_OnlyWhenItIsStillSo()
    {
        Assert.False(_attempts.MayTry(Record, "unpublished", null));
        _time.Advance(FollowingAttempts.Doubt);
        Assert.True(_attempts.MayTry(Record, "unpublished", null));
    }

    [Fact]
    public void MayTry_AnotherFinding_BeginsAnew()
    {
        _attempts.MayTry(Record, "unpublished", null);
        _time.Advance(FollowingAttempts.Doubt);

        Assert.False(_attempts.MayTry(Record, "trashed", null));
    }

    [Fact]
    public void MayTry_NoLongerSoInBetween_BeginsAnew()
    {
        _attempts.MayTry(Record, "unpublished", null);
        _attempts.Clear(Record);
        _time.Advance(FollowingAttempts.Doubt);

        Assert.False(_attempts.MayTry(Record, "unpublished", null));
    }

    [Fact]
    public void MayTry_SeenLongAgo_BeginsAnew()
    {
        _attempts.MayTry(Record, "unpublished", null);
        _time.Advance(TimeSpan.FromHours(1));

        Assert.False(_attempts.MayTry(Record, "unpublished", null));
    }

    /// <summary>By then it may be done, and undone again, by somebody who knows the site better.</summary>
    [Fact]
    public void MayTry_WhatAnotherWasAt_OnlyWhenItIsStillSo()
    {
        var change = Change();
        _attempts.LeftToAnother(Record, change);

        Assert.False(_attempts.MayTry(Record, "unpublished", change));
        _time.Advance(FollowingAttempts.Doubt);
        Assert.True(_attempts.MayTry(Record, "unpublished", change));
    }

    [Fact]
    public void MayTry_HandledChange_CountsNoMore()
    {
        var change = Change();
        _attempts.Tried(Record, succeeded: true, change);

        Assert.False(_attempts.MayTry(Record, "unpublished", change));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_attempts.MayTry(Record, "unpublished", Change()));
    }

    [Fact]
    public void MayTry_AfterFailures_LaterAndLater()
    {
        _attempts.MayTry(Record, "unpublished", null);
        var waits = new List<int>();
        for (var failure = 0; failure < 12; failure++)
        {
            _attempts.Tried(Record, succeeded: false, null);
            var waited = 0;
            do
            {
                _time.Advance(TimeSpan.FromSeconds(10));
                waited += 10;
            }
            while (!_attempts.MayTry(Record, "unpublished", null));
            waits.Add(waited);
        }

        Assert.Equal([20, 40, 80, 160], waits.Take(4));
        Assert.Equal(1800, waits[^1]);
    }

    private Moment Change() => new(_time.GetUtcNow(), "Carl Colleague");
}
