using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Events;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Turns what an editor asks for into a record with everything that is needed to make the test, now or at a retry.</summary>
internal sealed class ExperimentRecordFactory(MetricChoice metrics, ICurrentEditor editor, TimeProvider time)
{
    private const int MaxName = 255;

    /// <param name="found">A document that is ready to be tested.</param>
    /// <param name="project">The site's project.</param>
    /// <param name="requestId">The client's request.</param>
    /// <param name="input">What the editor wants.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">The input cannot be used; tells everything that is wrong.</exception>
    public async Task<HeadlineExperiment> CreateAsync(
        HeadlineDocument found, SelectedProject project, Guid requestId, ExperimentInput input, CancellationToken cancellationToken)
    {
        var (document, settings) = found;
        var headline = document.Headline!;
        var draft = ExperimentInputValidator.Validate(input, headline, out var errors) ?? throw ExperimentProblems.Invalid(errors);
        var metric = await metrics.ResolveAsync(project.Id, draft, cancellationToken);
        return new HeadlineExperiment
        {
            Id = Guid.NewGuid(),
            RequestId = requestId,
            DocumentKey = document.Key,
            Culture = document.Culture,
            OpenKey = HeadlineExperiment.OpenKeyFor(document.Key, document.Culture),
            Name = ExperimentNames.Experiment(document.Name, document.Culture),
            DocumentName = Limit(document.Name),
            Headline = headline,
            DocumentUrl = document.Url!.AbsoluteUri,
            Conditions = PageConditions.Targeting(settings.Targeting, document.Url),
            Variations = Variations(draft, document, settings.Template),
            MetricKind = metric.Kind,
            ChosenEventId = metric.EventId,
            ChosenEventName = metric.EventName,
            ProjectId = project.Id,
            State = RecordState.Creating,
            CreatedByKey = editor.Key,
            CreatedByName = Limit(editor.Name),
            CreatedAt = time.GetUtcNow(),
        };
    }

    private static HeadlineVariation[] Variations(ExperimentDraft draft, DocumentSnapshot document, string template)
    {
        var original = new HeadlineVariation { Title = document.Headline!, IsOriginal = true, Weight = draft.OriginalWeight };
        var alternatives = draft.Variations.Select(v => new HeadlineVariation
        {
            Title = v.Title,
            Weight = v.Weight,
            Code = VariationTemplate.Render(template, document.Key, document.Culture, document.Headline!, v.Title),
        });
        return [original, .. alternatives];
    }

    /// <summary>A name as long as its column.</summary>
    public static string Limit(string text) => text.Length > MaxName ? text[..MaxName] : text;
}
