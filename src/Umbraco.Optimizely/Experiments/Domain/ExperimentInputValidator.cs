using System.Globalization;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Experiments.Domain;

/// <summary>Checks what an editor asks for and says everything that is wrong at once.</summary>
internal static class ExperimentInputValidator
{
    /// <summary>Most alternatives one test may have.</summary>
    public const int MaxAlternatives = 20;

    /// <summary>Gives the checked draft, or null with the errors by field.</summary>
    public static ExperimentDraft? Validate(ExperimentInput input, string headline, out IReadOnlyDictionary<string, string[]> errors)
    {
        var found = new FieldErrors();
        CheckCount(input, found);
        CheckTitles(input, headline, found);
        var weights = CheckWeights(input, found);
        var metric = CheckMetric(input, found, out var eventId);
        var ids = CheckIds(input, found);
        errors = found.ToDictionary();
        if (errors.Count > 0)
        {
            return null;
        }

        var variations = input.Variations
            .Select((v, i) => new DraftVariation(ids[i], v.Title!, weights[i + 1]))
            .ToArray();
        return new ExperimentDraft(weights[0], variations, metric, eventId);
    }

    private static void CheckCount(ExperimentInput input, FieldErrors errors)
    {
        if (input.Variations.Count == 0)
        {
            errors.Add("variations", ExperimentSentences.NoAlternative);
        }
        else if (input.Variations.Count > MaxAlternatives)
        {
            errors.Add("variations", Sentence.Fill(ExperimentSentences.TooManyAlternatives, MaxAlternatives));
        }
    }

    private static void CheckTitles(ExperimentInput input, string headline, FieldErrors errors)
    {
        var original = TitleRules.Comparable(headline);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < input.Variations.Count; i++)
        {
            var title = input.Variations[i].Title;
            var problem = TitleRules.Problem(title);
            if (problem is null && TitleRules.Comparable(title!) == original)
            {
                problem = ExperimentSentences.SameAsOriginal;
            }
            else if (problem is null && !seen.Add(TitleRules.Comparable(title!)))
            {
                problem = ExperimentSentences.SameAsAnother;
            }

            if (problem is not null)
            {
                errors.Add($"variations[{i}].title", problem);
            }
        }
    }

    private static IReadOnlyList<int> CheckWeights(ExperimentInput input, FieldErrors errors)
    {
        int?[] given = [input.OriginalWeight, .. input.Variations.Select(v => v.Weight)];
        if (given.All(w => w is null))
        {
            return Weights.Split(given.Length);
        }

        var wrong = false;
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] is >= 0 and <= Weights.Total)
            {
                continue;
            }

            wrong = true;
            errors.Add(
                i == 0 ? "originalWeight" : $"variations[{i - 1}].weight",
                ExperimentSentences.WeightRange);
        }

        var sum = given.Sum(w => (long)(w ?? 0));
        if (!wrong && sum != Weights.Total)
        {
            errors.Add("weights", Sentence.Fill(ExperimentSentences.WeightSum, sum / 100m));
        }

        return given.Select(w => w ?? 0).ToArray();
    }

    private static MetricKind CheckMetric(ExperimentInput input, FieldErrors errors, out long? eventId)
    {
        eventId = null;
        if (!MetricKinds.TryParse(input.MetricKind, out var kind))
        {
            errors.Add("metric.kind", ExperimentSentences.MetricKind);
            return kind;
        }

        if (kind == MetricKind.Event)
        {
            if (long.TryParse(input.MetricEventId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
            {
                eventId = id;
            }
            else
            {
                errors.Add("metric.eventId", ExperimentSentences.MetricEventMissing);
            }
        }

        return kind;
    }

    private static long?[] CheckIds(ExperimentInput input, FieldErrors errors)
    {
        var ids = new long?[input.Variations.Count];
        var seen = new HashSet<long>();
        for (var i = 0; i < ids.Length; i++)
        {
            var text = input.Variations[i].Id;
            if (string.IsNullOrEmpty(text))
            {
                continue;
            }

            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && seen.Add(id))
            {
                ids[i] = id;
            }
            else
            {
                errors.Add($"variations[{i}].id", ExperimentSentences.VariationUnknown);
            }
        }

        return ids;
    }
}
