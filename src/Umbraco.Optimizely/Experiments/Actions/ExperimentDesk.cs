using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>Where an editor's action takes a test up: alone, with what the editor saw, and with a note of what was done.</summary>
internal sealed class ExperimentDesk(IExperimentStore store, ICurrentEditor editor, TimeProvider time)
{
    /// <summary>Who acts, now; without a name when it is the package itself.</summary>
    public Moment Now => new(time.GetUtcNow(), editor.IsSignedIn ? editor.Name : null);

    public Task<HeadlineExperiment?> FindAsync(Guid id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    /// <summary>The right to work on a test that is complete.</summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">There is no such test, it is not complete, or somebody works on it.</exception>
    public Task<ExperimentLease> TakeAsync(Guid id, CancellationToken cancellationToken) => store.TakeCompleteAsync(id, cancellationToken);

    /// <summary>Refuses an action that was decided on another state of the test.</summary>
    /// <param name="record">The test.</param>
    /// <param name="seen">What the editor saw.</param>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">Somebody has changed the test since.</exception>
    public static void RequireSeen(HeadlineExperiment record, SeenTest seen)
    {
        if (seen.Revision is { } revision && revision != record.Revision)
        {
            throw ExperimentProblems.ChangedMeanwhile(record, isEdit: false);
        }
    }

    /// <summary>Notes what the editor did.</summary>
    public void Log(HeadlineExperiment record, HistoryKind kind, string? text = null) => record.Log(kind, Now, text);
}
