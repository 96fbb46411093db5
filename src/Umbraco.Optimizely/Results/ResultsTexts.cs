using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Results;

/// <summary>What is said of figures.</summary>
internal static class ResultsTexts
{
    public const double DefaultThreshold = 0.9;

    public static ResultsModel NotStarted() => new(
        ResultsStates.NotStarted,
        ResultsSentences.NotStarted,
        ResultsSentences.NotStartedAdvice,
        null,
        null,
        false,
        DefaultThreshold,
        []);

    public static string NoDataDetail(DateTimeOffset? startedAt, DateTimeOffset now)
        => Sentence.Join(Started(startedAt, now), ResultsSentences.Counting);

    public static string ReadyDetail(DateTimeOffset? startedAt, DateTimeOffset now) => Started(startedAt, now);

    public static string NotRenewed(string failure) => Sentence.Fill(ResultsSentences.NotRenewed, failure);

    private static string Started(DateTimeOffset? startedAt, DateTimeOffset now)
    {
        if (startedAt is not { } start)
        {
            return ResultsSentences.Started;
        }

        var age = now - start;
        return age.TotalMinutes < 1
            ? ResultsSentences.StartedNow
            : age.TotalHours < 1
                ? Count((int)age.TotalMinutes, ResultsSentences.StartedOneMinute, ResultsSentences.StartedMinutes)
                : age.TotalDays < 1
                    ? Count((int)age.TotalHours, ResultsSentences.StartedOneHour, ResultsSentences.StartedHours)
                    : Count((int)age.TotalDays, ResultsSentences.StartedOneDay, ResultsSentences.StartedDays);
    }

    private static string Count(int number, string one, string other) => Sentence.Fill(number == 1 ? one : other, number);
}
