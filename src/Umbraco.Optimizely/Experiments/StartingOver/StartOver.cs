using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.StartingOver;

/// <summary>Replaces a test by one with the headline that is published now. The same request again gives the same new test.</summary>
internal sealed class StartOver(
    IExperimentStore store, ExperimentCalls calls, HeadlineDecisions decisions, StartOverPlanner planner, StartOverWork work)
{
    /// <param name="id">The test to replace.</param>
    /// <param name="requestId">The client's request.</param>
    /// <param name="headline">The new headline as the editor saw it.</param>
    /// <param name="seen">What the editor saw.</param>
    /// <param name="cancellationToken">Cancels until something has been decided.</param>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">Refused, or Optimizely failed.</exception>
    public async Task<(HeadlineExperiment Record, bool Starts)> RunAsync(
        Guid id, Guid requestId, string headline, SeenTest seen, CancellationToken cancellationToken)
    {
        if (await store.FindByRequestAsync(requestId, cancellationToken) is { } known)
        {
            var asked = await store.FindAsync(id, cancellationToken) ?? throw ExperimentProblems.NotFound();
            return (known.DocumentKey, known.Culture) == (asked.DocumentKey, asked.Culture)
                ? (known, Starts: false)
                : throw ExperimentProblems.RequestUsed();
        }

        await using var lease = await store.TakeCompleteAsync(id, cancellationToken);
        var record = lease.Record;
        if (record.Notes.StartOver is null)
        {
            ExperimentDesk.RequireSeen(record, seen);
            var document = await decisions.RequireCurrentAsync(record, headline, cancellationToken);
            var live = await calls.ReadAsync(record, cancellationToken);
            if (seen.MissedStart(live.IsRunning))
            {
                throw ExperimentProblems.ChangedMeanwhile(record, isEdit: false);
            }

            var plan = await planner.PlanAsync(record, document, requestId, live.IsRunning, cancellationToken);
            record.Note(notes => notes with { StartOver = plan });
            await lease.SaveAsync(CancellationToken.None);
        }

        var starts = record.Notes.StartOver!.Starts;
        try
        {
            return (await work.FinishAsync(lease), starts);
        }
        catch (OptimizelyApiException exception)
        {
            throw calls.Problem(exception, FollowingSentences.StartOverContinues);
        }
    }
}
