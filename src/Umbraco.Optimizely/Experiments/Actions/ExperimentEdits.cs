using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Puts a change into a record and to Optimizely.</summary>
internal sealed class ExperimentEdits(ExperimentCalls calls, ExperimentBuilder builder)
{
    /// <summary>
    /// The record changes first, marked as uncertain: when this process stops, the next start sends what the record says.
    /// A paused test is published at once, because resuming does not publish.
    /// </summary>
    public async Task ApplyAsync(ExperimentLease lease, ExperimentChangePlan change, ExperimentAction? action, HistoryEntry entry)
    {
        var record = lease.Record;
        var before = ExperimentChangePlan.Of(record);
        var notes = record.Notes;
        var wasUncertain = record.EditUncertain;
        var sent = false;
        record.NoteWeights(entry.Moment.At);
        change.ApplyTo(record);
        record.Note(known => known with { ChangedHeadline = null });
        record.Log(entry.Kind, entry.Moment, entry.Text);
        try
        {
            await builder.EnsureMetricAsync(lease, CancellationToken.None);
            record.EditUncertain = true;
            await lease.SaveAsync(CancellationToken.None);
            sent = true;
            var experiment = await calls.SendAsync(record, action);
            record.Variations = VariationIds.Adopt(record.Variations, experiment);
            record.EditUncertain = false;
            record.NoteWeights(entry.Moment.At);
            record.Revision++;
            await lease.SaveAsync(CancellationToken.None);
        }
        catch (OptimizelyApiException exception)
        {
            var kept = sent && exception.OutcomeUnknown;
            if (kept)
            {
                record.Revision++;
            }
            else
            {
                before.ApplyTo(record);
                (record.EditUncertain, record.Notes) = (wasUncertain, notes);
            }

            await lease.SaveAsync(CancellationToken.None);
            throw calls.Problem(exception, kept
                ? ExperimentSentences.ChangesKept
                : ExperimentSentences.ChangesLost);
        }
        catch (StepFailedException exception)
        {
            before.ApplyTo(record);
            record.Notes = notes;
            await lease.SaveAsync(CancellationToken.None);
            throw ExperimentProblems.Unfinished(exception);
        }
    }
}
