using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Goes on with a headline that was published while its test was there.</summary>
internal sealed class HeadlineDecisions(
    ExperimentDesk desk, SituationReader situations, ExperimentCalls calls, ExperimentEdits edits, ISettingsService settings)
{
    /// <summary>Takes the published headline as the original from now on.</summary>
    /// <param name="id">The test.</param>
    /// <param name="headline">The headline as the editor saw it.</param>
    /// <param name="seen">What the editor saw.</param>
    /// <param name="cancellationToken">Cancels until something has been decided.</param>
    public async Task<HeadlineExperiment> AcceptAsync(Guid id, string headline, SeenTest seen, CancellationToken cancellationToken)
    {
        await using var lease = await desk.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        if (record.Headline == headline)
        {
            return record;
        }

        ExperimentDesk.RequireSeen(record, seen);
        await RequireCurrentAsync(record, headline, cancellationToken);
        if (DocumentSituation.AlternativeThatIs(record, headline) is not null)
        {
            throw ExperimentProblems.HeadlineIsAlternative();
        }

        var template = (await settings.GetAsync(cancellationToken)).Template;
        var variations = record.Variations.Select(v => Renewed(record, v, headline, template)).ToArray();
        var plan = ExperimentChangePlan.Of(record) with { Headline = headline, Variations = variations };
        var entry = new HistoryEntry(HistoryKind.HeadlineAccepted, desk.Now, headline);
        if (variations.Select(v => v.Code).SequenceEqual(record.Variations.Select(v => v.Code)))
        {
            // Nothing of it is at Optimizely.
            plan.ApplyTo(record);
            record.Note(notes => notes with { ChangedHeadline = null });
            record.Log(entry.Kind, entry.Moment, entry.Text);
            record.Revision++;
            await lease.SaveAsync(CancellationToken.None);
            return record;
        }

        var live = await calls.ReadAsync(record, cancellationToken);
        await edits.ApplyAsync(lease, plan, live.IsRunning || live.IsPaused ? ExperimentAction.Publish : null, entry);
        return record;
    }

    /// <summary>The document; refuses a decision on a headline that is not the published one, or that is the tested one.</summary>
    public async Task<DocumentSnapshot> RequireCurrentAsync(HeadlineExperiment record, string headline, CancellationToken cancellationToken)
    {
        var now = await situations.ReadAsync(record, cancellationToken);
        if (now.Cause is not null)
        {
            throw ExperimentProblems.DocumentNotPublished();
        }

        if (now.NewHeadline(record) is not { } published)
        {
            throw ExperimentProblems.HeadlineNotChanged();
        }

        return published == headline ? now.Document! : throw ExperimentProblems.HeadlineChangedAgain();
    }

    /// <summary>The code changes only where the site's template names the original; what a handler wrote stays.</summary>
    private static HeadlineVariation Renewed(HeadlineExperiment record, HeadlineVariation variation, string headline, string template)
    {
        if (variation.IsOriginal)
        {
            return variation with { Title = headline };
        }

        var before = VariationTemplate.Render(template, record.DocumentKey, record.Culture, record.Headline, variation.Title);
        return variation.Code == before
            ? variation with { Code = VariationTemplate.Render(template, record.DocumentKey, record.Culture, headline, variation.Title) }
            : variation;
    }
}
