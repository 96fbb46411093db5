using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>Gives a document the exact headline that it had before the winner. The test stays archived.</summary>
internal sealed class UndoWinner(
    IExperimentStore store, ExperimentDesk desk, IHeadlineDocuments documents, IHeadlineWriter writer, ICurrentEditor editor)
{
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">There is nothing to undo, or somebody has newer work in the document.</exception>
    public async Task<HeadlineExperiment> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var lease = await store.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        if (record.Notes.Winner is not { IsOriginal: false, Stage: WinnerStage.Done or WinnerStage.Undone } plan)
        {
            throw WinnerProblems.NothingToUndo();
        }

        if (plan.Stage == WinnerStage.Undone)
        {
            return record;
        }

        var document = (await documents.FindAsync(record, cancellationToken))?.Document;
        var stored = document is null ? null : await writer.ReadAsync(document, cancellationToken);
        if (stored is null)
        {
            throw WinnerProblems.NoDocument();
        }

        if (stored.Draft != plan.Headline || stored.Property != plan.Property)
        {
            throw WinnerProblems.UndoNewerWork(stored.Draft);
        }

        // What visitors see goes back too, unless somebody has taken it from them meanwhile.
        var publish = plan.Publishes && document!.IsPublished && document.Headline == plan.Headline;
        if (publish && stored.HasOtherChanges)
        {
            throw WinnerProblems.OtherChanges();
        }

        var result = writer.Write(new HeadlineWrite(record.DocumentKey, record.Culture, plan.Property, plan.Before, publish, editor.User.Id));
        if (!result.Succeeded)
        {
            throw WinnerProblems.NotWritten(result.Reason);
        }

        record.Note(notes => notes with { Winner = plan with { Stage = WinnerStage.Undone } });
        desk.Log(record, HistoryKind.WinnerUndone, plan.Before);
        await lease.SaveAsync(CancellationToken.None);
        return record;
    }
}
