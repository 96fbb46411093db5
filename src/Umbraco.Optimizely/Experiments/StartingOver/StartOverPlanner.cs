using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.StartingOver;

/// <summary>Decides what the test is that replaces another one: its alternatives, weights and metric, with the published headline.</summary>
internal sealed class StartOverPlanner(ISettingsService settings, ICurrentEditor editor, ExperimentNotifier notifier, ExperimentDesk desk)
{
    /// <param name="record">The test to replace.</param>
    /// <param name="document">The document with its new headline.</param>
    /// <param name="requestId">The client's request.</param>
    /// <param name="starts">Whether the new test is started.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">Nothing is left to compare, or a handler refuses.</exception>
    public async Task<StartOverPlan> PlanAsync(
        HeadlineExperiment record, DocumentSnapshot document, Guid requestId, bool starts, CancellationToken cancellationToken)
    {
        var headline = document.Headline!;
        var template = (await settings.GetAsync(cancellationToken)).Template;
        var plan = new StartOverPlan
        {
            RequestId = requestId,
            RecordId = Guid.NewGuid(),
            ByKey = editor.Key,
            Asked = desk.Now,
            DocumentName = ExperimentRecordFactory.Limit(document.Name),
            Headline = headline,
            Variations = Variations(record, headline, template),
            Starts = starts,
        };

        // Both are asked before anything happens: half a replacement helps nobody.
        await notifier.ArchivingAsync(record);
        var (_, variations) = await notifier.CreatingAsync(StartOverRecord.Of(record, plan));
        return plan with { Variations = variations };
    }

    /// <summary>An alternative that became the headline has no place any more; its visitors see the original.</summary>
    private static HeadlineVariation[] Variations(HeadlineExperiment record, string headline, string template)
    {
        var taken = DocumentSituation.AlternativeThatIs(record, headline);
        var kept = record.Variations.Where(v => !v.IsOriginal && v != taken).ToArray();
        if (kept.Length == 0)
        {
            throw ExperimentProblems.HeadlineIsAlternative();
        }

        var original = record.Variations.First(v => v.IsOriginal);
        return
        [
            new HeadlineVariation { Title = headline, IsOriginal = true, Weight = original.Weight + (taken?.Weight ?? 0) },
            .. kept.Select(v => new HeadlineVariation
            {
                Title = v.Title,
                Weight = v.Weight,
                Code = VariationTemplate.Render(template, record.DocumentKey, record.Culture, headline, v.Title),
            }),
        ];
    }
}
