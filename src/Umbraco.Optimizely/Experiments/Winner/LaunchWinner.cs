using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>Ends a test with one of its headlines: into the document, then the test is archived. The same again changes nothing.</summary>
internal sealed class LaunchWinner(ExperimentDesk desk, ExperimentCalls calls, WinnerPlanner planner, WinnerWork work)
{
    /// <param name="id">The test.</param>
    /// <param name="headline">One of its headlines; the original ends the test without a change.</param>
    /// <param name="publish">Show it to visitors; else it is saved as a draft.</param>
    /// <param name="seen">What the editor saw.</param>
    /// <param name="cancellationToken">Cancels until something has been decided.</param>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">Refused, or Optimizely failed.</exception>
    public async Task<HeadlineExperiment> RunAsync(Guid id, string headline, bool publish, SeenTest seen, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, cancellationToken) is { State: RecordState.Archived, Notes.Winner: { } winner } known)
        {
            return winner.Headline == headline ? known : throw WinnerProblems.Another(winner.Headline);
        }

        await using var lease = await desk.TakeAsync(id, cancellationToken);
        var record = lease.Record;
        WinnerLaunchingNotification? asked = null;
        if (record.Notes.Winner is { } begun)
        {
            if (begun.Headline != headline)
            {
                throw WinnerProblems.Another(begun.Headline);
            }
        }
        else
        {
            ExperimentDesk.RequireSeen(record, seen);
            if (seen.MissedStart((await calls.ReadAsync(record, cancellationToken)).IsRunning))
            {
                throw ExperimentProblems.ChangedMeanwhile(record, isEdit: false);
            }

            (var plan, asked) = await planner.PlanAsync(record, headline, publish, cancellationToken);
            record.Note(notes => notes with { Winner = plan });
            await lease.SaveAsync(CancellationToken.None);
        }

        try
        {
            return await work.FinishAsync(lease, asked);
        }
        catch (OptimizelyApiException exception)
        {
            throw calls.Problem(exception, WinnerSentences.ArchiveContinues);
        }
    }
}
