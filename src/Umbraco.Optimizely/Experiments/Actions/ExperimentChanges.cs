using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Checks an edit and makes the variations it wants.</summary>
internal sealed class ExperimentChanges(IHeadlineDocuments documents, ISettingsService settings, MetricChoice metrics)
{
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">The input cannot be used; tells everything that is wrong.</exception>
    /// <exception cref="Api.OptimizelyApiException">Optimizely did not tell about the chosen event.</exception>
    public async Task<ExperimentChangePlan> PlanAsync(HeadlineExperiment record, ExperimentInput input, CancellationToken cancellationToken)
    {
        // A headline that was published anew is the original from now on.
        var document = await documents.FindAsync(record, cancellationToken);
        var headline = document?.Document.Headline ?? record.Headline;
        var draft = ExperimentInputValidator.Validate(input, headline, out var errors) ?? throw ExperimentProblems.Invalid(errors);
        CheckIds(record, draft);
        var metric = await metrics.ResolveAsync(record.ProjectId, draft, cancellationToken);
        var template = (document?.Settings ?? await settings.GetAsync(cancellationToken)).Template;
        return new ExperimentChangePlan(headline, Variations(record, draft, headline, template), metric);
    }

    private static void CheckIds(HeadlineExperiment record, ExperimentDraft draft)
    {
        var errors = new FieldErrors();
        for (var i = 0; i < draft.Variations.Count; i++)
        {
            var id = draft.Variations[i].VariationId;
            if (id is not null && !record.Variations.Any(v => v.VariationId == id && !v.IsOriginal))
            {
                errors.Add($"variations[{i}].id", ExperimentSentences.VariationGone);
            }
        }

        if (errors.ToDictionary() is { Count: > 0 } found)
        {
            throw ExperimentProblems.Invalid(found);
        }
    }

    private static HeadlineVariation[] Variations(HeadlineExperiment record, ExperimentDraft draft, string headline, string template)
    {
        var original = record.Variations[0] with { Title = headline, Weight = draft.OriginalWeight };
        var alternatives = draft.Variations.Select(wanted =>
        {
            var known = wanted.VariationId is null
                ? null
                : record.Variations.First(v => v.VariationId == wanted.VariationId);

            // What keeps its title keeps its code, which a handler may have written.
            var code = known is not null && known.Title == wanted.Title && record.Headline == headline
                ? known.Code
                : VariationTemplate.Render(template, record.DocumentKey, record.Culture, headline, wanted.Title);
            return (known ?? new HeadlineVariation { Title = wanted.Title }) with
            {
                Title = wanted.Title,
                Weight = wanted.Weight,
                Code = code,
            };
        });
        return [original, .. alternatives];
    }
}
