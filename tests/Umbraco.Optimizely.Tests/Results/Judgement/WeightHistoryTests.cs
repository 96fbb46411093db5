using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

public sealed class WeightHistoryTests
{
    private static readonly DateTimeOffset Start = new(2024, 11, 22, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_OldRecord_HasThePresentWeightsAlways()
    {
        var record = Record([Entry(HistoryKind.Edited, -5), Entry(HistoryKind.Started, 0)]);

        var period = Assert.Single(WeightHistory.Of(record)!);
        Assert.Equal([5000, 5000], period.Weights.Values);
    }

    [Fact]
    public void Of_OldRecordEditedAfterItsStart_IsNotKnown()
        => Assert.Null(WeightHistory.Of(Record([Entry(HistoryKind.Started, 0), Entry(HistoryKind.Edited, 5)])));

    [Fact]
    public void Of_OldRecordEditedWithoutAStartInItsHistory_IsNotKnown()
        => Assert.Null(WeightHistory.Of(Record([Entry(HistoryKind.Edited, 5)])));

    [Fact]
    public void Of_NotedWeights_AreThePeriods()
    {
        var record = Record(
            [Entry(HistoryKind.Edited, -5), Entry(HistoryKind.Started, 0), Entry(HistoryKind.Edited, 60)], Noted(0, 5000), Noted(60, 9000));

        var periods = WeightHistory.Of(record)!;

        Assert.Equal([DateTimeOffset.MinValue, Start.AddMinutes(60)], periods.Select(p => p.From));
        Assert.Equal([5000, 9000], periods.Select(p => p.Weights["5354395387290001"]));
    }

    [Fact]
    public void Of_EditedBeforeWeightsWereNoted_IsNotKnown()
        => Assert.Null(WeightHistory.Of(Record([Entry(HistoryKind.Started, 0), Entry(HistoryKind.Edited, 5)], Noted(60, 5000))));

    [Fact]
    public void Of_VariationWithoutAnId_IsNotKnown()
    {
        var record = CannedResults.Record();
        record.Variations = [record.Variations[0], record.Variations[1] with { VariationId = null }];

        Assert.Null(WeightHistory.Of(record));
    }

    [Fact]
    public void Notes_OfAnEarlierVersion_HaveNoWeights()
    {
        var notes = NotesJson.Read("""{"earlierUrls":[],"pagesUncertain":false,"history":[]}""");

        Assert.Empty(notes!.Weights);
    }

    [Fact]
    public void Notes_WrittenAndRead_KeepWeights()
    {
        var notes = NotesJson.Read(NotesJson.Write(new ExperimentNotes { Weights = [Noted(0, 5000), Noted(60, 9000)] }))!;

        Assert.Equal([Start, Start.AddMinutes(60)], notes.Weights.Select(w => w.At));
        Assert.Equal([9000, 1000], notes.Weights[1].Weights.OrderBy(w => w.Key).Select(w => w.Value));
    }

    [Fact]
    public void NoteWeights_SameAgain_IsNotedOnce()
    {
        var record = CannedResults.Record();

        record.NoteWeights(Start);
        record.NoteWeights(Start.AddHours(1));
        record.Variations = [record.Variations[0] with { Weight = 9000 }, record.Variations[1] with { Weight = 1000 }];
        record.NoteWeights(Start.AddHours(2));

        Assert.Equal([Start, Start.AddHours(2)], record.Notes.Weights.Select(w => w.At));
    }

    [Fact]
    public void NoteWeights_BeforeTheStart_NotesNothing()
    {
        var record = CannedResults.Record();
        record.StartedAt = null;

        record.NoteWeights(Start);

        Assert.Empty(record.Notes.Weights);
    }

    private static HistoryEntry Entry(HistoryKind kind, int minutes) => new(kind, new Moment(Start.AddMinutes(minutes), "Edith"));

    private static WeightChange Noted(int minutes, int original) => new(
        Start.AddMinutes(minutes), new Dictionary<long, int> { [5354395387290001] = original, [5768090965770001] = 10_000 - original });

    private static HeadlineExperiment Record(HistoryEntry[] history, params WeightChange[] weights)
    {
        var record = CannedResults.Record();
        record.Notes = new ExperimentNotes { History = history, Weights = weights };
        return record;
    }
}
