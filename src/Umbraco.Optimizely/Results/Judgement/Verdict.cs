namespace Umbraco.Optimizely.Results.Judgement;

/// <summary>Passes the verdict on a test: first whether its figures can be trusted, then whether they are enough, then what they say.</summary>
internal static class Verdict
{
    /// <param name="metrics">All metrics, the primary one first; the others are guardrails.</param>
    /// <param name="minimum">What any verdict needs.</param>
    /// <param name="ratio">The sample ratio check.</param>
    /// <param name="patience">The most days that are worth waiting for.</param>
    /// <param name="isOpen">False for a test that is over.</param>
    public static VerdictModel Of(
        IReadOnlyList<MetricResultsModel> metrics, MinimumDataModel minimum, RatioModel ratio, int patience, bool isOpen)
    {
        if (ratio.IsAlarm)
        {
            return VerdictTexts.WrongRatio();
        }

        if (!minimum.IsMet)
        {
            return isOpen ? VerdictTexts.TooLittle(minimum) : VerdictTexts.EndedEarly(minimum);
        }

        var primary = metrics[0];
        var others = primary.Variations.Where(v => !v.IsOriginal).ToArray();
        if (others.Where(v => v.IsBetter && Hurt(metrics, v) is null).MaxBy(v => Math.Abs(v.Improvement?.Value ?? 0)) is { } winner)
        {
            return VerdictTexts.Winner(primary, winner);
        }

        // What is worse anyway is not used, whatever else it does.
        foreach (var variation in others.Where(v => !v.IsWorse))
        {
            if (Hurt(metrics, variation) is { } guardrail)
            {
                return VerdictTexts.WrongGuardrail(variation, guardrail);
            }
        }

        if (others.Length > 0 && others.All(v => v.IsWorse))
        {
            return VerdictTexts.Original(primary, others);
        }

        return isOpen ? Waiting([.. others.Where(v => !v.IsSignificant)], patience) : VerdictTexts.EndedUndecided();
    }

    /// <summary>As long as one variation may be settled in time, it is worth going on.</summary>
    private static VerdictModel Waiting(VariationResultsModel[] undecided, int patience)
    {
        var soonest = undecided.Min(v => v.DaysRemaining);
        if (soonest is null && undecided.All(v => v.VisitorsRemaining is null))
        {
            return VerdictTexts.NoDifference();
        }

        return soonest > patience ? VerdictTexts.NoDifference(soonest.Value, patience) : VerdictTexts.Undecided(soonest);
    }

    private static MetricResultsModel? Hurt(IReadOnlyList<MetricResultsModel> metrics, VariationResultsModel variation)
        => metrics.Skip(1).FirstOrDefault(m => m.Variations.Any(v => v.Id == variation.Id && v.IsWorse));
}
