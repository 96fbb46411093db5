using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Verdicts in words.</summary>
internal static class VerdictTexts
{
    public static VerdictModel WrongRatio() => new(
        VerdictKinds.Wrong,
        JudgementSentences.Wrong,
        Sentence.Join(JudgementSentences.RatioAlarm, JudgementSentences.RatioAlarmReason, JudgementSentences.RatioAlarmAdvice));

    public static VerdictModel WrongGuardrail(VariationResultsModel variation, MetricResultsModel guardrail) => new(
        VerdictKinds.Wrong,
        JudgementSentences.Wrong,
        Sentence.Fill(JudgementSentences.GuardrailHurt, variation.Title, guardrail.Name));

    public static VerdictModel TooLittle(MinimumDataModel minimum)
        => new(VerdictKinds.Collecting, JudgementSentences.Collecting, Missing(minimum));

    public static VerdictModel EndedEarly(MinimumDataModel minimum)
        => new(VerdictKinds.Undecided, JudgementSentences.Ended, Missing(minimum));

    public static VerdictModel EndedUndecided()
        => new(VerdictKinds.Undecided, JudgementSentences.Ended, JudgementSentences.NotSignificant);

    public static VerdictModel Undecided(int? days) => new(
        VerdictKinds.Collecting,
        JudgementSentences.Collecting,
        Sentence.Join(
            JudgementSentences.NotSignificant,
            days is null ? null : Sentence.Fill(days <= 1 ? JudgementSentences.OneMoreDay : JudgementSentences.MoreDays, days)),
        Days: days);

    public static VerdictModel Winner(MetricResultsModel primary, VariationResultsModel winner) => new(
        VerdictKinds.Winner,
        Sentence.Fill(JudgementSentences.Winner, Letter(primary, winner)),
        Sentence.Fill(JudgementSentences.WinnerReason, winner.Title, Difference(winner), primary.Name, Significance(winner)),
        winner.Id);

    public static VerdictModel Original(MetricResultsModel primary, VariationResultsModel[] worse) => new(
        VerdictKinds.Original,
        JudgementSentences.Original,
        worse is [var only]
            ? Sentence.Fill(JudgementSentences.OriginalReason, only.Title, Difference(only), primary.Name, Significance(only))
            : Sentence.Fill(JudgementSentences.OriginalReasonAll, primary.Name));

    public static VerdictModel NoDifference()
        => new(VerdictKinds.NoDifference, JudgementSentences.NoDifference, JudgementSentences.NoDifferenceUnknown);

    public static VerdictModel NoDifference(int days, int patience) => new(
        VerdictKinds.NoDifference,
        JudgementSentences.NoDifference,
        Sentence.Fill(JudgementSentences.NoDifferenceDays, days, patience),
        Days: days);

    private static string Missing(MinimumDataModel minimum)
    {
        string?[] missing =
        [
            Part(minimum.Visitors, JudgementSentences.MissingVisitors),
            Part(minimum.Conversions, JudgementSentences.MissingConversions),
            Part(minimum.Days, JudgementSentences.MissingDays),
        ];
        return Sentence.Fill(JudgementSentences.Missing, string.Join(", ", missing.OfType<string>()));
    }

    private static string? Part(ProgressModel progress, string text)
        => progress.IsEnough ? null : Sentence.Fill(text, progress.Have, progress.Need);

    /// <summary>As the panel names it: A is the original.</summary>
    private static string Letter(MetricResultsModel metric, VariationResultsModel variation)
    {
        var index = metric.Variations.ToList().FindIndex(v => v.Id == variation.Id);
        return index < 26 ? $"{(char)('A' + index)}" : Figures.Text(index + 1);
    }

    private static double Difference(VariationResultsModel variation) => Math.Abs(variation.Improvement?.Value ?? 0);

    /// <summary>Rounded down: it never reads as certainty before it is.</summary>
    private static double Significance(VariationResultsModel variation) => Math.Floor((variation.Significance ?? 0) * 1000) / 1000;
}
