using System.Globalization;

namespace Umbraco.Optimizely.Results;

/// <summary>What is said of figures.</summary>
internal static class ResultsTexts
{
    public const double DefaultThreshold = 0.9;

    public static ResultsModel NotStarted() => new(
        ResultsStates.NotStarted,
        "This test has not been started.",
        "Start it; the first figures come some minutes after the first visitors.",
        null,
        null,
        false,
        DefaultThreshold,
        []);

    public static string Computing => "Optimizely is computing the figures.";

    public static string ComputingDetail => "This takes a few minutes after the start of a test. They are asked for again every minute.";

    public static string NoData => "No visitor has been counted yet.";

    public static string NoDataDetail(DateTimeOffset? startedAt, DateTimeOffset now)
        => $"{Started(startedAt, now)} Visitors are counted when they see the headline; Optimizely shows them some minutes later.";

    public static string Ready => "Figures of Optimizely.";

    public static string ReadyDetail(DateTimeOffset? startedAt, DateTimeOffset now) => Started(startedAt, now);

    public static string ComputingNewer => "Optimizely is computing newer figures; these are the last ones.";

    public static string NotRenewed(string failure) => $"The figures could not be renewed. {failure} These are the last ones that are known.";

    private static string Started(DateTimeOffset? startedAt, DateTimeOffset now)
    {
        if (startedAt is not { } start)
        {
            return "The test has been started.";
        }

        var age = now - start;
        return age.TotalMinutes < 1
            ? "The test was started a moment ago."
            : age.TotalHours < 1
                ? $"The test was started {Count((int)age.TotalMinutes, "minute")} ago."
                : age.TotalDays < 1
                    ? $"The test was started {Count((int)age.TotalHours, "hour")} ago."
                    : $"The test was started {Count((int)age.TotalDays, "day")} ago.";
    }

    private static string Count(int number, string unit)
        => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
