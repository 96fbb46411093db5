using System.Globalization;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Results.Judgement;

namespace Umbraco.Optimizely.Tests.Results.Judgement;

public sealed class RunningTimeTests
{
    private static readonly DateTimeOffset Start = new(2024, 11, 22, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", 14)]
    [InlineData("Started:0", 14)]
    [InlineData("Started:0 Paused:3 Resumed:5", 12)]
    [InlineData("Started:0 Paused:3", 3)]
    [InlineData("Started:0 PausedAutomatically:3 Resumed:4 Edited:5 Paused:6 Started:7", 12)]
    [InlineData("Started:0 Archived:9", 9)]
    [InlineData("Started:0 Paused:2 Archived:9", 2)]
    [InlineData("Started:0 Paused:20", 14)]
    [InlineData("Edited:-2 Started:0 CauseGone:4", 14)]
    public void Of_History_LeavesPausesOut(string history, int days)
    {
        var record = CannedResults.Record();
        record.Notes = new ExperimentNotes { History = [.. history.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Entry)] };

        Assert.Equal(TimeSpan.FromDays(days), RunningTime.Of(record, Start, Start.AddDays(14)));
    }

    [Fact]
    public void Of_FiguresOlderThanTheStart_IsNothing()
        => Assert.Equal(TimeSpan.Zero, RunningTime.Of(CannedResults.Record(), Start, Start.AddDays(-1)));

    private static HistoryEntry Entry(string text) => text.Split(':') is [var kind, var day]
        ? new HistoryEntry(Enum.Parse<HistoryKind>(kind), new Moment(Start.AddDays(int.Parse(day, CultureInfo.InvariantCulture)), null))
        : throw new ArgumentException("kind:day", nameof(text));
}
