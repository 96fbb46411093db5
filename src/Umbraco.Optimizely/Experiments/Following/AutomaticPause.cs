using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Notes;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Pauses a test whose document no visitor sees.</summary>
internal sealed class AutomaticPause(ExperimentCalls calls, ExperimentNotifier notifier)
{
    /// <param name="lease">The test.</param>
    /// <param name="cause">Why.</param>
    /// <param name="before">What was noted before.</param>
    public async Task<StopResult> RunAsync(ExperimentLease lease, AutomaticCause cause, FollowingNotice? before)
    {
        var record = lease.Record;
        try
        {
            var live = await calls.ReadAsync(record, CancellationToken.None);
            if (!live.IsRunning)
            {
                return NotRunning(record, cause, before, live.IsPaused);
            }

            var asked = await notifier.PausingAsync(record, cause);
            await calls.ActAsync(record, ExperimentAction.Pause, wanted: now => now.IsPaused);
            return new StopResult(FollowingOutcome.Done) { TellAsync = () => notifier.PausedAsync(record, asked, cause) };
        }
        catch (ProblemException problem) when (problem.Code == ExperimentProblems.OverCode)
        {
            return new StopResult(FollowingOutcome.NothingToDo);
        }
        catch (ProblemException problem) when (problem.OperationStatus is not null)
        {
            return new StopResult(FollowingOutcome.Refused) { Message = problem.Detail };
        }
        catch (ProblemException problem)
        {
            return new StopResult(FollowingOutcome.Failed) { Failure = problem.Failure };
        }
    }

    private StopResult NotRunning(HeadlineExperiment record, AutomaticCause cause, FollowingNotice? before, bool isPaused)
    {
        if (!isPaused)
        {
            return new StopResult(FollowingOutcome.NothingToDo);
        }

        return before?.Outcome switch
        {
            // This process, or one before it, stopped between the pause and its note.
            FollowingOutcome.Trying or FollowingOutcome.Failed
                => new StopResult(FollowingOutcome.Done) { TellAsync = () => notifier.PausedAsync(record, asked: null, cause) },

            // Paused by us for another cause, and not resumed since.
            FollowingOutcome.Done => new StopResult(FollowingOutcome.Done),
            _ => new StopResult(FollowingOutcome.NothingToDo),
        };
    }
}
