using Microsoft.Extensions.Time.Testing;
using Umbraco.Optimizely.Experiments.Following;

namespace Umbraco.Optimizely.Tests.Experiments.Following;

public sealed class ContentChangesTests
{
    private static readonly Guid Key = Guid.NewGuid();

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly ContentChanges _changes;

    public ContentChangesTests() => _changes = new ContentChanges(_time);

    [Fact]
    public void Find_TheDocumentOrOneAbove_TellsTheLastOne()
    {
        _changes.Add([(1062, Guid.NewGuid())], "Above");
        _time.Advance(TimeSpan.FromSeconds(1));
        _changes.Add([(1063, Key)], "Itself");

        Assert.Equal("Itself", _changes.Find(Key, "-1,1061,1062,1063")?.By);
        Assert.Equal("Above", _changes.Find(Guid.NewGuid(), "-1,1061,1062,1064")?.By);
        Assert.Null(_changes.Find(Guid.NewGuid(), "-1,1061,1065"));
    }

    [Fact]
    public void Find_DocumentThatIsGone_IsKnownByItsKey()
    {
        _changes.Add([(1063, Key)], "Remover");

        Assert.Equal("Remover", _changes.Find(Key, path: null)?.By);
    }

    [Fact]
    public void Find_ChangeOfEverything_ConcernsEachDocument()
    {
        _changes.AddEverywhere("Administrator");

        Assert.Equal("Administrator", _changes.Find(Key, "-1,7")?.By);
    }

    [Fact]
    public void Find_LongAgo_IsForgotten()
    {
        _changes.Add([(1063, Key)], "Itself");
        _changes.AddEverywhere("Administrator");
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Null(_changes.Find(Key, "-1,1063"));
    }
}
