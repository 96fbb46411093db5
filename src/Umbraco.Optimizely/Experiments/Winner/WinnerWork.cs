using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Creation;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>
/// Ends a test as its plan says: first the document, and only when that has succeeded the experiment. Run again after any failure
/// or interruption it goes on: nothing is written twice, and nothing over newer work.
/// </summary>
internal sealed class WinnerWork(
    IHeadlineDocuments documents, IHeadlineWriter writer, ExperimentCleanup cleanup, ExperimentNotifier notifier)
{
    /// <summary>The archived record.</summary>
    /// <param name="lease">The test with its plan.</param>
    /// <param name="asked">What the site's handlers were asked; null after an interruption.</param>
    /// <exception cref="OptimizelyApiException">The test could not be archived; the document has the winner and the plan is kept.</exception>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">The document did not take it; the plan is dropped.</exception>
    public async Task<HeadlineExperiment> FinishAsync(ExperimentLease lease, WinnerLaunchingNotification? asked)
    {
        var record = lease.Record;
        var plan = record.Notes.Winner ?? throw new InvalidOperationException("There is no plan.");
        if (plan.Stage == WinnerStage.Planned)
        {
            await WriteAsync(lease, plan);
            plan = plan with { Stage = WinnerStage.Written };
            record.Note(notes => notes with { Winner = plan });
            await lease.SaveAsync(CancellationToken.None);
        }

        await cleanup.RemoveAsync(lease, CancellationToken.None);
        plan = plan with { Stage = WinnerStage.Done };
        record.State = RecordState.Archived;
        record.OpenKey = null;
        record.Note(notes => notes with { Winner = plan, ChangedHeadline = null });
        record.Log(Kind(plan), plan.Asked, plan.Headline);
        await lease.SaveAsync(CancellationToken.None);
        await notifier.ArchivedAsync(record, asked: null);
        await notifier.WinnerLaunchedAsync(record, plan, asked);
        return record;
    }

    private static HistoryKind Kind(WinnerPlan plan)
        => plan.IsOriginal ? HistoryKind.OriginalKept : plan.Publishes ? HistoryKind.WinnerPublished : HistoryKind.WinnerSaved;

    private async Task WriteAsync(ExperimentLease lease, WinnerPlan plan)
    {
        var record = lease.Record;
        var document = (await documents.FindAsync(record, CancellationToken.None))?.Document;
        var stored = document is null ? null : await writer.ReadAsync(document, CancellationToken.None);

        // A process that stopped after writing left the winner itself there.
        var isFree = stored is not null && (stored.Draft == plan.Before || stored.Draft == plan.Headline);
        var result = isFree
            ? writer.Write(new HeadlineWrite(record.DocumentKey, record.Culture, plan.Property, plan.Headline, plan.Publishes, plan.UserId))
            : null;
        if (result is { Succeeded: true })
        {
            return;
        }

        record.Note(notes => notes with { Winner = null });
        await lease.SaveAsync(CancellationToken.None);
        throw result is not null ? WinnerProblems.NotWritten(result.Reason)
            : stored is null ? WinnerProblems.NoDocument() : WinnerProblems.NewerWork(stored.Draft);
    }
}
