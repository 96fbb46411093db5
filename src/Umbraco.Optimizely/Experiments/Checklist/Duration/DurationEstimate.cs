using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Checklist.Duration;

/// <summary>Says how long a test is likely to take.</summary>
internal sealed class DurationEstimate(KnownTraffic known, ProjectConfidence confidence)
{
    /// <summary>A test must see every day of the week, however many visitors there are.</summary>
    public const int FewestDays = 7;

    private const int MostDays = 365;
    private const double DefaultImprovement = 0.1;

    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">A number cannot be used.</exception>
    public async Task<DurationModel> AnswerAsync(HeadlineExperiment record, DurationQuestion question, CancellationToken cancellationToken)
    {
        var traffic = question is { VisitorsPerDay: not null, Rate: not null } ? null : await known.FindAsync(record, cancellationToken);
        var perDay = question.VisitorsPerDay ?? traffic?.VisitorsPerDay;
        var rate = question.Rate ?? traffic?.Rate;
        var improvement = question.SmallestImprovement ?? DefaultImprovement;
        Check(perDay, rate, improvement);

        double? perVariation = rate is { } original
            ? SampleSize.PerVariation(original, improvement, await confidence.GetAsync(record.ProjectId, cancellationToken), record.Variations.Count - 1)
            : null;
        var days = perVariation is { } needed && perDay is { } daily ? Days(record, needed, daily) : (double?)null;
        return new DurationModel(
            days is <= MostDays ? (int)days : null,
            Say(record, days, perVariation, perDay),
            perVariation is { } visitors ? (long)Math.Min(Math.Ceiling(visitors), 1L << 53) : null,
            perDay,
            rate,
            improvement,
            traffic is null ? null : Sentence.Fill(ChecklistSentences.DurationSource, traffic.Source));
    }

    /// <summary>Until the headline with the smallest share has its visitors.</summary>
    private static double Days(HeadlineExperiment record, double perVariation, double perDay)
    {
        var share = record.Variations.Min(v => v.Weight) / (double)Weights.Total;
        return Math.Max(FewestDays, Math.Ceiling(perVariation / (perDay * share)));
    }

    private static string Say(HeadlineExperiment record, double? days, double? perVariation, double? perDay) => days switch
    {
        null => ChecklistSentences.DurationMissing,
        > MostDays => Sentence.Fill(ChecklistSentences.DurationTooLong, perDay),
        <= FewestDays => Sentence.Fill(ChecklistSentences.DurationWeek, FewestDays),
        _ => Sentence.Fill(ChecklistSentences.DurationAbout, days, Math.Ceiling(perVariation!.Value), record.Variations.Count, perDay),
    };

    private static void Check(double? perDay, double? rate, double improvement)
    {
        var errors = new FieldErrors();
        if (perDay is not (null or (>= 0.01 and <= 1e9)))
        {
            errors.Add("visitorsPerDay", ChecklistSentences.VisitorsWrong);
        }

        if (rate is not (null or (> 0 and < 1)))
        {
            errors.Add("rate", ChecklistSentences.RateWrong);
        }

        if (improvement is not (>= 0.001 and <= 10))
        {
            errors.Add("smallestImprovement", ChecklistSentences.ImprovementWrong);
        }
        else if (rate is { } known && known < 1 && known * (1 + improvement) >= 1)
        {
            errors.Add("smallestImprovement", ChecklistSentences.ImprovementTooLarge);
        }

        if (errors.ToDictionary() is { Count: > 0 } found)
        {
            throw ExperimentProblems.Invalid(found);
        }
    }
}
